import ClientTestKit
import KMSAPI
import KMSClient
import Testing

@testable import KMSClient

/// Each operation's function, in both APIs: what it sends, and what it makes of the reply.
@Suite struct OperationTests {
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

    @Test(arguments: ClientFunction.all)
    func bothClientsSendEveryField(_ function: ClientFunction) async throws {
        let notes = Notes<Received>()
        let server = Self.server(notes)
        let blocking = BlockingKMSClient(.patient(server))
        try function.blocking(blocking)
        blocking.close()  // the server takes one connection after the other
        let client = KMSClient(.patient(server))
        try await function.async(client)
        client.close()
        #expect(notes.all.map(\.name) == [function.method, function.method])
        let request = function.request()
        #expect(notes.all.map(\.payload) == [request, request])
    }

    @Test(arguments: Operation.allCases)
    func everyOperationIsAMethod(_ operation: Operation) {
        #expect(ClientFunction.all.contains { $0.method == "KMS/\(operation.name)" })
    }

    @Test func everyMethodIsAnOperation() {
        let names = Set(Operation.allCases.map { "KMS/\($0.name)" })
        let others = Set(ClientFunction.all.map(\.method)).subtracting(names)
        #expect(
            others == [
                "Health/Check", "KMSAccess/ReloadPolicies", "KMSAccess/ExplainAccess",
                "KMSAccess/SimulateAccess", "KMSAccess/LintPolicy", "KMSDevelopment/AdvanceClock",
            ])
    }

    @Test func digestsAreSentAlikeByBothClients() async throws {
        let notes = Notes<Received>()
        let server = Self.server(notes)
        let blocking = BlockingKMSClient(.patient(server))
        _ = try blocking.sign(keyID: "k", digest: [1], signingAlgorithm: .sm2dsa, dryRun: true)
        try blocking.verify(
            keyID: "k", digest: [1], signature: [2], signingAlgorithm: .sm2dsa, grantTokens: ["t"])
        blocking.close()
        let client = KMSClient(.patient(server))
        _ = try await client.sign(keyID: "k", digest: [1], signingAlgorithm: .sm2dsa, dryRun: true)
        try await client.verify(
            keyID: "k", digest: [1], signature: [2], signingAlgorithm: .sm2dsa, grantTokens: ["t"])
        client.close()
        let signing = FakePeer.payload(
            SignRequest(
                keyID: "k", message: SecretBytes(copying: [1]), messageType: .digest,
                signingAlgorithm: .sm2dsa, dryRun: true))
        let verifying = FakePeer.payload(
            VerifyRequest(
                keyID: "k", message: SecretBytes(copying: [1]), messageType: .digest,
                signature: [2], signingAlgorithm: .sm2dsa, grantTokens: ["t"]))
        #expect(notes.all.map(\.payload) == [signing, verifying, signing, verifying])
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
        #expect(message.messageType == nil && message.signingAlgorithm == .ecdsaSha256)
        #expect(BlockingClientTests.bytes(of: message.message) == [1, 2])
        let digest = try requests[1].message(as: SignRequest.self)
        #expect(digest.messageType == .digest && digest.keyID == "alias/s")
        #expect(
            BlockingClientTests.bytes(of: digest.message) == [UInt8](repeating: 7, count: 32))
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
                message: SecretBytes(copying: [1]), keyID: "k", macAlgorithm: .hmacSha256, mac: [2])
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
        let once = Set(ClientFunction.all.filter { !$0.isRepeatable }.map(\.method))
        #expect(
            once == [
                "KMS/CreateKey", "KMS/CreateAlias", "KMS/DeleteAlias", "KMS/ScheduleKeyDeletion",
                "KMS/CancelKeyDeletion", "KMS/RotateKeyOnDemand", "KMS/ImportKeyMaterial",
                "KMS/CreateGrant", "KMS/RetireGrant", "KMS/RevokeGrant",
                "KMSDevelopment/AdvanceClock",
            ])
    }
}
