import AccessTestKit
import KMSAccess
import Testing

/// How much work it is to read a document that is made to hurt: counted, never timed.
@Suite struct ReadingWorkTests {
    /// The bytes of the longest name of an action, and a little.
    private static let longestName = 64

    /// A key policy of at most 32 KiB with as many of `item` as go in, each behind the other.
    private func document(of item: String) -> String {
        let start =
            #"{"Statement":{"Effect":"Deny","Principal":"*","Resource":"*","Action":["#
        let count =
            (PolicyDocument.byteLimit - start.utf8.count - 3) / (item.utf8.count + 3)
        let items = [String](repeating: "\"\(item)\"", count: count).joined(separator: ",")
        return start + items + "]}}"
    }

    @Test(arguments: [
        "kms:*a*a*a*b", "kms:*", "*", "kms:????????????????z", "kms:*????????z", "kms:*e*e*e*e*e*z",
        "kms:Generate*Key*t*t*t", "kms:?", "a:b", "kms:**********************a", "KMS:decrypt",
        "kms:*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?*?",
    ])
    func stepsGoWithTheBytesOfADocument(_ action: String) throws {
        let text = document(of: action)
        let read = try PolicyCase.document(text, .key)
        #expect(read.steps <= Self.longestName * text.utf8.count)
    }

    @Test func oneLongActionIsGivenUpEarly() throws {
        for piece in ["?", "*a", "*", "a"] {
            let action = "kms:" + String(repeating: piece, count: 30_000 / piece.utf8.count)
            let steps = try PolicyCase.document(document(of: action), .key).steps
            #expect(steps <= 40_000, "\(piece)")
        }
    }

    @Test func patternsMatchTheNamesTheyShould() {
        let patterns = [
            "*", "kms:*", "kmsd:*", "kms:Decrypt", "KMS:DECRYPT", "kms:decryp", "kms:decryptt",
            "kms:", "", "?ms:*", "kms:?ecrypt", "kms:*Key*", "kms:*key", "kms:Generate*Without*",
            "*:*", "kms:*a*a*a*", "kms:*??????????????????????????????????", "kms:**t", "kms:*t*",
            "kms:ReEncrypt*", "kms:?*?*?*?*?*?*?*?*", "s3:*", "*kms*", "*t", "kms:Décrypt",
            "kms:*?????????????????????????????????????????????????????????????????????????????",
            "k*d:*s",
        ]
        for pattern in patterns {
            var steps = 0
            let found = ActionSet(matching: pattern.utf8.span, &steps)
            for action in Action.all {
                let isMatch = Self.matches(
                    Array(pattern.lowercased().utf8)[...],
                    Array(action.fullName.lowercased().utf8)[...])
                #expect(found.contains(action) == isMatch, "\(pattern) \(action.fullName)")
            }
        }
    }

    @Test func remarksHaveTheirLinesAndAreMadeForReadersOnly() throws {
        let lines = (0..<200).map { "\"kms:No\($0)\"" }.joined(separator: ",\n")
        let text =
            "{\"Statement\":{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":[\n\(lines)]}}"
        var options = PolicyDocument.Options(
            .key, name: "case", accountID: PolicyWorld.accountID)
        let remarks = try PolicyDocument(text, options, PolicyWorld()).remarks
        // Each of its line, and one of the statement, which has no resource.
        #expect(remarks.map(\.line).sorted() == Array(1...201))
        for remark in remarks where remark.line > 1 {
            #expect(remark.text.contains("kms:No\(remark.line - 2) "))
        }
        options.wantsRemarks = false
        #expect(try PolicyDocument(text, options, PolicyWorld()).remarks.isEmpty)
    }

    /// What a pattern is, said plainly.
    private static func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        guard let first = pattern.first else { return text.isEmpty }
        let rest = pattern.dropFirst()
        if first == UInt8(ascii: "*") {
            return matches(rest, text) || (!text.isEmpty && matches(pattern, text.dropFirst()))
        }
        guard let byte = text.first else { return false }
        return (first == UInt8(ascii: "?") || first == byte) && matches(rest, text.dropFirst())
    }
}
