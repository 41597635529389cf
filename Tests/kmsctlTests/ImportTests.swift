import ClientTestKit
import Foundation
import KMSAPI
import KMSClient
import KMSCrypto
import Testing

@testable import kmsctl

@Suite struct ImportTests {
    private static let publicKey =
        "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5cXPZBLXzrwzbAIGjYMSXx7n8EqkdzmKUJFI"
        + "nFU2xrzI1aZOfNOC0nFeBCzo3cs5TH3KWedWZqa9wdtLCUUP8aTYxNjcBgiQ1HyTFhuRDFheg7WtRdAB"
        + "SbN3z8ssqQPwZQfokleK6x6brcQlpuuOfMD4iQVkqu/VFmP6q/AZPUiQnMy16dQ05cHJf5uPzRQvrotW"
        + "IIzmnlKUp/WTH8Vk3sn+SRPwLd4BhFd6sXFskBTV8yAxJLeEBi83a03C1ew9OCue05W3YFivvoalXU0K"
        + "MnObFMeQEGOmpWT3ryUMhiWj9SO0pxljft+IyhR64QY7szo4+t6eN0vYOYc/b/J4IQIDAQAB"

    /// What a command does against a server that plays `serve`.
    private static func options(_ server: FakeServer) throws -> GlobalOptions {
        try GlobalOptions.parse(["--socket", server.path])
    }

    /// A file with `bytes`, lent to `body`.
    static func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.path + "/kmsctl-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        try body(path)
    }

    @Test(
        arguments: [
            (32, .rsaesOaepSha256), (446, .rsaesOaepSha256), (447, .rsaAesKeyWrapSha256),
            (2375, .rsaAesKeyWrapSha256),
        ] as [(Int, AlgorithmSpec)])
    func theAlgorithmIsChosenByTheMaterial(count: Int, algorithm: AlgorithmSpec) throws {
        let notes = Notes<Received>()
        let publicKey = try #require(Data(base64Encoded: Self.publicKey))
        let server = FakeServer { peer, _ in
            while let request = peer.request() {
                notes.add(request)
                peer.reply(
                    to: request,
                    GetParametersForImportResponse(
                        importToken: [7, 7], publicKey: [UInt8](publicKey)))
            }
        }
        let material = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        try Self.withFile(material) { path in
            let options = try Self.options(server)
            // The fake's key has 2048 bits, so that OAEP has less room than was asked for.
            if count > 190, algorithm == .rsaesOaepSha256 {
                #expect(throws: CryptoError.self) {
                    try ImportStep.wrapped(
                        "fileb://" + path, keyID: "k", options, options.makeClient())
                }
            } else {
                let (token, encrypted) = try ImportStep.wrapped(
                    "fileb://" + path, keyID: "k", options, options.makeClient())
                #expect(token == [7, 7])
                #expect(
                    encrypted.count
                        == (algorithm == .rsaesOaepSha256
                            ? 256 : 256 + 8 + (count + 7) / 8 * 8))
            }
        }
        let request = try #require(notes.all.first)
        #expect(request.name == "KMS/GetParametersForImport")
        let asked = try request.message(as: GetParametersForImportRequest.self)
        #expect(asked.wrappingAlgorithm == algorithm && asked.wrappingKeySpec == .rsa4096)
        #expect(asked.keyID == "k")
    }

    @Test func aPublicKeyThatIsNoneIsALocalFailure() throws {
        let server = FakeServer { peer, _ in
            while let request = peer.request() {
                peer.reply(
                    to: request, GetParametersForImportResponse(importToken: [7], publicKey: [1]))
            }
        }
        try Self.withFile([1, 2, 3]) { path in
            let options = try Self.options(server)
            let error = #expect(throws: CryptoError.malformed) {
                try ImportStep.wrapped("fileb://" + path, keyID: "k", options, options.makeClient())
            }
            if let error { #expect(Kmsctl.outcome(of: error).status == .general) }
        }
    }

    @Test(arguments: [0, 4097, 70_000])
    func materialOfNoUseIsRefusedBeforeAnythingIsAsked(count: Int) throws {
        try Self.withFile([UInt8](repeating: 1, count: count)) { path in
            #expect(throws: InputError.self) { _ = try ImportStep.read("fileb://" + path).count }
        }
    }

    @Test func materialOnTheCommandLineIsRefused() {
        #expect(throws: InputError.self) { _ = try ImportStep.read("aGVsbG8=").count }
    }

    @Test(
        arguments: [
            ("1772439304", 1_772_439_304_000), ("1772439304.5", 1_772_439_304_500),
            ("2026-03-02T08:15:04Z", 1_772_439_304_000),
            ("2026-03-02T09:15:04+01:00", 1_772_439_304_000),
            ("2026-03-02T08:15:04.250Z", 1_772_439_304_250),
        ] as [(String, Int64)])
    func timesAreRead(text: String, milliseconds: Int64) throws {
        #expect(
            try PointInTime.read(text, flag: "--valid-to") == Timestamp(milliseconds: milliseconds))
    }

    @Test(arguments: ["", "tomorrow", "2026-03-02", "2026-03-02T08:15:04", "nan", "inf"])
    func whatIsNoTimeIsRefused(text: String) {
        #expect(throws: InputError.self) { try PointInTime.read(text, flag: "--valid-to") }
    }
}
