import KMSCore
import KMSModel
import KMSSecrets
import KMSAPI
import TestKit
import Testing

@Suite struct AuditRecordTests {
    @Test func everyCallLeavesOneRecordAndNoSecret() throws {
        let instance = try TestInstance()
        let key = try instance.newKey()
        let caller = instance.caller()
        _ = try instance.engine.encrypt(
            .init(
                keyID: key, plaintext: SecretBytes(copying: Array("attack at dawn".utf8)),
                encryptionContext: context(["app": "or\"ders\n"])), for: caller)
        _ = try? instance.engine.describeKey(.init(keyID: "x"), for: instance.caller())
        _ = try? instance.engine.listKeys(.init(), for: instance.caller(.stranger))

        let lines = try instance.closeAudit()
        try #require(lines.count == 4)
        #expect(lines[0].contains(#""eventName":"CreateKey""#))
        #expect(lines[1].contains(#""eventName":"Encrypt""#))
        #expect(lines[1].contains(#""encryptionContext":{"app":"or\"ders\u000a"}"#))
        #expect(lines[1].contains(#""encryptionAlgorithm":"SYMMETRIC_DEFAULT""#))
        #expect(lines[1].contains(#""requestID":"\#(caller.requestID)""#))
        #expect(lines[1].contains(#""ARN":"arn:aws:kms:local-main-1:123456789012:key/\#(key)""#))
        #expect(lines[1].contains(#""eventTime":"2026-01-01T00:00:00Z""#))
        #expect(lines[1].contains(#""readOnly":true"#) && lines[0].contains(#""readOnly":false"#))
        #expect(lines[2].contains(#""errorCode":"NotFoundException""#))
        #expect(lines[3].contains(#""errorCode":"AccessDeniedException""#))
        #expect(lines[3].contains(#""userName":"mallory""#))
        for line in lines {
            #expect(!line.contains("attack at dawn") && !line.contains("YXR0YWNr"))
        }
    }

    @Test func aCallThatCannotBeRecordedIsNotMade() throws {
        let instance = try TestInstance()
        _ = try instance.closeAudit()
        #expect(code { _ = try instance.newKey() } == .internalFailure)
    }
}
