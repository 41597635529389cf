import AccessTestKit
import KMSAccess
import KMSJSON
import Testing

/// Documents that are made to hurt.
@Suite struct HostilePolicyTests {
    private func refusal(_ text: String, _ kind: Policy.Kind = .key) -> PolicyError? {
        do throws(PolicyError) {
            _ = try PolicyCase.document(text, kind)
            return nil
        } catch {
            return error
        }
    }

    private func document(_ condition: String) -> String {
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*",
        "Action": "kms:*", "Resource": "*", "Condition": \(condition)}]}
        """
    }

    @Test func aFaultIsNamedWithItsLine() {
        let text = "{\n  \"Statement\": [\n    {\"Efect\": \"Allow\"}\n  ]\n}"
        let error = refusal(text)
        #expect(error?.line == 3)
        #expect(error?.reason.contains("\"Efect\"") ?? false)
        #expect(refusal("{\n\n\"Statement\": [}")?.line == 3)
    }

    @Test func deepNestingIsRefused() {
        let deep = String(repeating: "[", count: 30_000) + String(repeating: "]", count: 30_000)
        #expect(refusal("{\"Statement\": \(deep)}")?.kind == .malformed)
    }

    @Test func aMemberThatComesTwiceIsRefused() {
        let twice = document("{}").replacing("\"Allow\"", with: "\"Allow\", \"Effect\": \"Deny\"")
        #expect(refusal(twice)?.reason.contains("twice") ?? false)
    }

    @Test(arguments: [
        "null", "[]", "{}", "[[\"a\"]]", "[null]", "[{}]", "5", "true", "\"x\"", "1e999",
    ])
    func everyOperatorTakesEveryTypeOrRefusesIt(_ value: String) throws {
        let names = [
            "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase",
            "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike", "NumericEquals",
            "NumericNotEquals", "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan",
            "NumericGreaterThanEquals", "DateEquals", "DateNotEquals", "DateLessThan",
            "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals", "Bool",
            "BinaryEquals", "IpAddress", "NotIpAddress", "ArnEquals", "ArnLike", "ArnNotEquals",
            "ArnNotLike", "Null",
        ]
        let isScalar = ["5", "true", "\"x\"", "1e999"].contains(value)
        for name in names {
            let text = document("{\"\(name)\": {\"kms:EncryptionContext:a\": \(value)}}")
            if name == "Null" {
                #expect((refusal(text) == nil) == (value == "true"), "\(name) \(value)")
            } else if isScalar || value == "[]" {
                #expect(refusal(text) == nil, "\(name) \(value)")
            } else {
                #expect(refusal(text)?.kind == .malformed, "\(name) \(value)")
            }
        }
    }

    /// 32 KiB of wildcards, against the longest context.
    @Test(arguments: ["*a", "*a*b", "?*", "*?a", "a*"])
    func wildcardsTakeBoundedWork(_ piece: String) throws {
        let pattern = String(repeating: piece, count: 30_000 / piece.utf8.count) + "z"
        let policy = document("{\"StringLike\": {\"kms:EncryptionContext:k\": \"\(pattern)\"}}")
        let json = JSONValue.object([
            (key: "action", value: .string("kms:Decrypt")),
            (key: "keyPolicy", value: try JSONReader.value(of: Array(policy.utf8))),
            (
                key: "encryptionContext",
                value: .object([
                    (key: "k", value: .string(String(repeating: "a", count: 8191)))
                ])
            ),
        ])
        #expect(try !PolicyCase(json).decide().isAllowed)
    }

    /// A thousand variables without a value for each pair; many short numbers against long names; many
    /// patterns against many ARNs.
    private static let cheapLooking: [(name: String, value: String)] = {
        let variables = String(repeating: "${kms:EncryptionContext:, ''}", count: 1000)
        let numbers = (0..<8000).map { String($0 % 10) }.joined(separator: ",")
        let patterns = (0..<2000).map { "\"a:b:c:d:e:\($0)\"" }.joined(separator: ",")
        return [
            ("StringEquals", "\"\(variables)\""), ("NumericEquals", "[\(numbers)]"),
            ("ArnLike", "[\(patterns)]"),
        ]
    }()

    /// What a document of 32 KiB can make of a request in ways that look cheap.
    @Test(arguments: [0, 1, 2])
    func cheapLookingWorkIsBoundedToo(_ index: Int) throws {
        let (name, value) = Self.cheapLooking[index]
        let condition = "{\"ForAnyValue:\(name)\": {\"kms:EncryptionContextKeys\": \(value)}}"
        let pairs = (0..<900).map {
            (key: "arn:aws:kms:a:b:\($0)", value: JSONValue.string("1"))
        }
        let json = JSONValue.object([
            (key: "action", value: .string("kms:Decrypt")),
            (key: "keyPolicy", value: try JSONReader.value(of: Array(document(condition).utf8))),
            (key: "encryptionContext", value: .object(pairs)),
        ])
        #expect(try !PolicyCase(json).decide().isAllowed)
    }

    /// Many values against many pairs: what costs too much is denied, and says so.
    @Test func tooMuchWorkIsDenied() throws {
        let values = (0..<3000).map { "\"*a*b\($0)\"" }.joined(separator: ",")
        let policy = document(
            "{\"ForAllValues:StringLike\": {\"kms:EncryptionContextKeys\": [\(values)]}}")
        let pairs = (0..<600).map { (key: "a\($0)b", value: JSONValue.string("")) }
        let json = JSONValue.object([
            (key: "action", value: .string("kms:Decrypt")),
            (key: "keyPolicy", value: try JSONReader.value(of: Array(policy.utf8))),
            (key: "encryptionContext", value: .object(pairs)),
        ])
        #expect(try PolicyCase(json).decide() == .denied(because: .tooMuchWork))
    }
}
