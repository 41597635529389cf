import ClientTestKit
import KMSClient
import KMSAPI
import Testing

@testable import KMSClient

/// Each operation's function, in both APIs: what it sends, and what it makes of the reply.
@Suite struct OperationTests {
    private static let key = "1234abcd-12ab-34cd-56ef-1234567890ab"

    /// A function of each API, by the method that it must call.
    struct Function: Sendable, CustomTestStringConvertible {
        let method: String
        let blocking: @Sendable (BlockingKMSClient) throws -> Void
        let async: @Sendable (KMSClient) async throws -> Void

        var testDescription: String { method }
    }

    /// A server that notes each method and answers with what says yes.
    private static func server(_ notes: Notes<Received>) -> FakeServer {
        FakeServer { peer, _ in
            while let request = peer.request() {
                notes.add(request)
                switch request.name {
                case "KMS/Verify": peer.reply(to: request, VerifyResponse(signatureValid: true))
                case "KMS/VerifyMac": peer.reply(to: request, VerifyMacResponse(macValid: true))
                default: peer.reply(to: request, EnableKeyResponse())
                }
            }
        }
    }

    @Test(arguments: functions)
    func itCallsTheMethodOfItsName(_ function: Function) async throws {
        let notes = Notes<Received>()
        let server = Self.server(notes)
        try function.blocking(BlockingKMSClient(.patient(server)))
        let client = KMSClient(.patient(server))
        try await function.async(client)
        client.close()
        #expect(notes.all.map(\.name) == [function.method, function.method])
        let payloads = Set(notes.all.map(\.payload))
        #expect(payloads.count == 1, "both APIs send the same")
        #expect(payloads != [[]])
    }

    @Test func aMessageIsSignedAsItIsAndADigestAsOne() throws {
        let notes = Notes<Received>()
        let server = Self.server(notes)
        let client = BlockingKMSClient(.patient(server))
        _ = try client.sign(
            keyID: "alias/s", message: SecretBytes(copying: [1, 2]), signingAlgorithm: .ecdsaSha256)
        _ = try client.sign(
            keyID: "alias/s", digest: [UInt8](repeating: 7, count: 32),
            signingAlgorithm: .ecdsaSha256)
        let requests = notes.all
        try #require(requests.count == 2)
        let message = try requests[0].message(as: SignRequest.self)
        #expect(message.messageType == .raw && message.signingAlgorithm == .ecdsaSha256)
        #expect(BlockingClientTests.bytes(of: message.message) == [1, 2])
        let digest = try requests[1].message(as: SignRequest.self)
        #expect(digest.messageType == .digest && digest.keyID == "alias/s")
        #expect(
            BlockingClientTests.bytes(of: digest.message) == [UInt8](repeating: 7, count: 32))
    }

    @Test(arguments: [nil, Timestamp(milliseconds: 1_772_439_304_000)])
    func materialExpiresIfItIsSaidWhen(validTo: Timestamp?) throws {
        let notes = Notes<Received>()
        let server = Self.server(notes)
        _ = try BlockingKMSClient(.patient(server)).importKeyMaterial(
            keyID: Self.key, importToken: [1], encryptedKeyMaterial: [2], validTo: validTo)
        let request = try #require(notes.all.first).message(as: ImportKeyMaterialRequest.self)
        #expect(request.validTo == validTo)
        #expect(
            request.expirationModel
                == (validTo == nil ? .keyMaterialDoesNotExpire : .keyMaterialExpires))
    }

    @Test(arguments: [nil, false])
    func whatIsNotConfirmedIsNotValid(answer: Bool?) async throws {
        let server = FakeServer { peer, _ in
            while let request = peer.request() {
                if request.name == "KMS/Verify" {
                    peer.reply(to: request, VerifyResponse(signatureValid: answer))
                } else {
                    peer.reply(to: request, VerifyMacResponse(macValid: answer))
                }
            }
        }
        let blocking = BlockingKMSClient(.patient(server))
        let signature = #expect(throws: KMSError.self) {
            _ = try blocking.verify(
                keyID: "k", digest: [1], signature: [2], signingAlgorithm: .sm2dsa)
        }
        #expect(signature?.code == .invalidSignature)
        let mac = #expect(throws: KMSError.self) {
            _ = try blocking.verifyMac(
                keyID: "k", message: SecretBytes(copying: [1]), macAlgorithm: .hmacSha256, mac: [2])
        }
        #expect(mac?.code == .invalidMac)
    }

    @Test func aRefusedSignatureIsAnErrorWithItsName() throws {
        let server = FakeServer { peer, _ in
            while let request = peer.request() { peer.refuse(request, .invalidSignature, "") }
        }
        let error = #expect(throws: KMSError.self) {
            _ = try BlockingKMSClient(.patient(server)).verify(
                keyID: "k", digest: [1], signature: [2], signingAlgorithm: .ecdsaSha384)
        }
        #expect(error?.code == .invalidSignature)
    }

    @Test func whatWouldDoMoreTheSecondTimeIsNotRepeatable() {
        let once: [(String, Bool)] = [
            Self.repeatable(.createKey), Self.repeatable(.createAlias),
            Self.repeatable(.deleteAlias), Self.repeatable(.scheduleKeyDeletion),
            Self.repeatable(.cancelKeyDeletion), Self.repeatable(.rotateKeyOnDemand),
            Self.repeatable(.importKeyMaterial), Self.repeatable(.advanceClock),
        ]
        for (name, isRepeatable) in once { #expect(!isRepeatable, "\(name)") }
        let often: [(String, Bool)] = [
            Self.repeatable(.enableKeyRotation), Self.repeatable(.disableKeyRotation),
            Self.repeatable(.tagResource), Self.repeatable(.untagResource),
            Self.repeatable(.deleteImportedKeyMaterial), Self.repeatable(.sign),
            Self.repeatable(.verify), Self.repeatable(.generateDataKeyPair),
        ]
        for (name, isRepeatable) in often { #expect(isRepeatable, "\(name)") }
    }

    private static func repeatable<Request: ~Copyable, Reply: ~Copyable>(
        _ operation: KMSOperation<Request, Reply>
    ) -> (String, Bool) {
        (operation.name, operation.isRepeatable)
    }
}
