import ClientTestKit
import Foundation
import Glibc
import KMSAPI
import KMSClient
import Testing

@testable import kmsctl

@Suite struct SigningTests {
    /// What would be sent for a message in a file.
    private static func input(
        _ bytes: [UInt8], _ algorithm: SigningAlgorithmSpec, type: MessageType? = nil
    ) throws -> (type: MessageType?, bytes: [UInt8]) {
        var result: (MessageType?, [UInt8]) = (nil, [])
        try ImportTests.withFile(bytes) { path in
            result = try sent(
                SigningInput.read(
                    "fileb://" + path, type: type, algorithm: algorithm, format: .base64))
        }
        return result
    }

    private static func sent(
        _ input: consuming SigningInput
    ) -> (type: MessageType?, bytes: [UInt8]) {
        let type = input.type
        let secret = input.take()
        return (type, unsafe secret.withUnsafeBytes { unsafe [UInt8]($0) })
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { String(format: "%02x", $0) }.joined()
    }

    @Test(arguments: [1, 4095, 4096])
    func aShortMessageIsSentAsItIs(count: Int) throws {
        let message = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        for algorithm in [SigningAlgorithmSpec.ecdsaSha256, .sm2dsa, .ed25519Sha512] {
            let (type, bytes) = try Self.input(message, algorithm)
            #expect(type == nil && bytes == message)
        }
    }

    /// The hashes of 1,000,000 letters a, from FIPS 180-4's examples.
    @Test(
        arguments: [
            (
                .ecdsaSha256, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
            ),
            (
                .rsassaPssSha384,
                "9d0e1809716474cb086e834e310a4a1ced149e9c00f248527972cec5704c2a5b"
                    + "07b8b3dc38ecc4ebae97ddd87f3d8985"
            ),
            (
                .rsassaPkcs1V15Sha512,
                "e718483d0ce769644e2e42c7bc15b4638e1f98b13b2044285632a803afa973eb"
                    + "de0ff244877ea60a4cb0432ce577c31beb009c5c2c49aa2e4eadb217ad8cc09b"
            ),
        ] as [(SigningAlgorithmSpec, String)])
    func aLongMessageIsHashed(algorithm: SigningAlgorithmSpec, hash: String) throws {
        let message = [UInt8](repeating: 0x61, count: 1_000_000)
        let (type, bytes) = try Self.input(message, algorithm)
        #expect(type == .digest)
        #expect(Self.hex(bytes) == hash)
        let inline = try Self.sent(
            SigningInput.read(
                String(repeating: "a", count: 1_000_000), type: nil, algorithm: algorithm,
                format: .raw))
        #expect(inline.type == .digest && Self.hex(inline.bytes) == hash)
    }

    @Test func ed25519phSignsDigestsOnly() throws {
        let (type, bytes) = try Self.input(Array("abc".utf8), .ed25519PhSha512)
        #expect(type == .digest)
        #expect(
            Self.hex(bytes)
                == "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f")
    }

    @Test(arguments: [SigningAlgorithmSpec.sm2dsa, .mlDsaShake256, .ed25519Sha512])
    func whatCantBeHashedHereSaysItsLimit(algorithm: SigningAlgorithmSpec) throws {
        let error = #expect(throws: InputError.self) {
            _ = try Self.input([UInt8](repeating: 0, count: 4097), algorithm)
        }
        #expect(error?.message.contains("4096 bytes") == true)
        #expect(error?.message.contains(algorithm.name) == true)
    }

    @Test(arguments: MessageType.allCases)
    func whatIsSaidOfAMessageHolds(type: MessageType) throws {
        let message = [UInt8](repeating: 9, count: 5000)
        let sent = try Self.input(message, .ecdsaSha256, type: type)
        #expect(sent.type == type && sent.bytes == message)
    }

    @Test func aPipeIsReadToItsEnd() throws {
        var ends: [Int32] = [0, 0]
        try #require(unsafe pipe(&ends) == 0)
        let writer = ends[1]
        Thread.detachNewThread {
            for _ in 0..<1000 {
                let piece = [UInt8](repeating: 0x61, count: 1000)
                _ = unsafe write(writer, piece, piece.count)
            }
            close(writer)
        }
        let (type, bytes) = try Self.sent(
            SigningInput.read(
                "fileb:///dev/fd/\(ends[0])", type: nil, algorithm: .ecdsaSha256, format: .base64))
        close(ends[0])
        #expect(type == .digest)
        #expect(
            Self.hex(bytes) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test func aSignatureThatIsNotSaidToBeValidFails() throws {
        let server = FakeServer { peer, _ in
            while let request = peer.request() {
                peer.reply(to: request, VerifyResponse(keyID: "k", signatureValid: false))
            }
        }
        let command = try Verify.parse([
            "--socket", server.path, "--key-id", "k", "--message", "aGk=", "--signature", "aGk=",
            "--signing-algorithm", "ECDSA_SHA_256",
        ])
        let error = #expect(throws: CallFailure.self) { try command.run() }
        #expect(error?.status == .service)
        #expect(
            error?.message.hasPrefix(
                "An error occurred (KMSInvalidSignatureException) when calling the Verify operation"
            ) == true)
    }

    /// As `openssl pkey -pubin -inform DER` writes it.
    @Test func aPublicKeyIsWrittenAsOpenSSLDoes() throws {
        let der: [UInt8] = try #require(
            Data(
                base64Encoded: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt"
                    + "6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q==")
        ).map { $0 }
        #expect(
            PEM.publicKey(der) == """
                -----BEGIN PUBLIC KEY-----
                MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEaxfR8uEsQkf4vOblY6RA8ncDfYEt
                6zOg9KE5RdiYwpZP40Li/hp/m47n60p8D54WK84zV2sxXs7LtkBoN79R9Q==
                -----END PUBLIC KEY-----

                """)
    }

    @Test func aFileThatIsThereIsNotReplaced() throws {
        try ImportTests.withFile([1, 2, 3]) { path in
            #expect(throws: InputError.self) { try GetPublicKey.write(Data([4]), to: path) }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data([1, 2, 3]))
            try GetPublicKey.write(Data([4]), to: path + ".new")
            #expect(try Data(contentsOf: URL(fileURLWithPath: path + ".new")) == Data([4]))
            try FileManager.default.removeItem(atPath: path + ".new")
        }
    }
}
