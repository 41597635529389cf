import KMSClient
import Testing

@testable import kmsctl

@Suite struct ExplanationTextTests {
    private static let explanation = AccessExplanation(
        allowed: false, reason: "The key policy denies it.",
        principal: "arn:aws:iam::123456789012:user/alice", action: "kms:Decrypt",
        resource: "arn:aws:kms:eu-west-1:123456789012:key/k",
        time: Timestamp(milliseconds: 1_772_439_304_120),
        statements: [
            StatementFinding(
                document: "key policy", statement: "app", effect: "Deny", applies: true,
                conditions: [
                    ConditionFinding(
                        comparison: "StringNotEquals", key: "kms:EncryptionContext:app",
                        wanted: ["orders", "a\"b"], found: ["x\u{1B}[2J\u{202E}"], holds: true)
                ]),
            StatementFinding(
                document: "key policy", statement: "2", effect: "Allow", applies: false,
                note: "A condition does not hold.",
                conditions: [
                    ConditionFinding(
                        comparison: "Bool", key: "aws:SecureTransport", wanted: ["false"],
                        holds: false)
                ]),
        ], grants: 2)

    @Test func eachStatementIsShownWithTheValuesCompared() {
        #expect(
            ExplanationText.text(of: Self.explanation) == #"""
                Denied: The key policy denies it.
                    who   arn:aws:iam::123456789012:user/alice
                    what  kms:Decrypt
                    on    arn:aws:kms:eu-west-1:123456789012:key/k
                    when  2026-03-02T08:15:04Z
                    grants of the principal that are about the action: 2

                key policy, statement app: Deny applies.
                    StringNotEquals kms:EncryptionContext:app holds
                        wanted  "orders", "a\"b"
                        found   "x\u001b[2J\u202e"
                key policy, statement 2: Allow does not apply. A condition does not hold.
                    Bool aws:SecureTransport does not hold
                        wanted  "false"
                        found   nothing

                """#)
    }

    @Test func whatIsMissingIsNoEnd() {
        let text = ExplanationText.text(of: AccessExplanation(allowed: true))
        #expect(text.hasPrefix("Allowed: ?\n"))
        #expect(text.hasSuffix("No statement is about the action.\n"))
    }

    @Test(
        arguments: [
            ("a\nb\tc", #"a\u000ab\u0009c"#), ("\u{9B}31m", #"\u009b31m"#),
            ("é日本 \u{1F600}", "é日本 \u{1F600}"), (#"orders\x2dapi"#, #"orders\x2dapi"#),
            ("\u{2028}\u{2066}\u{E0001}", #"\u2028\u2066\ue0001"#),
        ])
    func nothingMovesTheCursor(text: String, shown: String) {
        #expect(TerminalText.plain(text) == shown)
    }
}
