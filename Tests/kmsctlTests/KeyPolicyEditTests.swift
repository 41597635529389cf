import KMSJSON
import Testing

@testable import kmsctl

@Suite struct KeyPolicyEditTests {
    private static let alice = "arn:aws:iam::123456789012:user/alice"
    private static let backup = "arn:aws:iam::123456789012:role/backup@host.service"

    /// The default key policy, as the service gives it.
    private static let start = """
        {
          "Version" : "2012-10-17",
          "Id" : "key-default-1",
          "Statement" : [ {
            "Sid" : "Enable IAM User Permissions",
            "Effect" : "Allow",
            "Principal" : {
              "AWS" : "arn:aws:iam::123456789012:root"
            },
            "Action" : "kms:*",
            "Resource" : "*"
          } ]
        }
        """

    private static func statement(
        _ use: String, context: [(key: String, value: String)] = []
    ) throws -> AllowStatement {
        try AllowStatement(KeyUse(use), context: context)
    }

    /// The default key policy with statements that allow `uses` to alice.
    private static func policy(allowing uses: String...) throws -> KeyPolicyEdit {
        var policy = try KeyPolicyEdit(start)
        for use in uses { _ = try policy.add(statement(use), for: alice) }
        return policy
    }

    private static func value(_ text: String) throws -> JSONValue {
        try JSONReader.value(of: Array(text.utf8))
    }

    private static func statements(of policy: KeyPolicyEdit) throws -> [JSONValue] {
        guard case .array(let statements)? = try value(policy.text())["Statement"] else {
            Issue.record("Statement is no list")
            return []
        }
        return statements
    }

    private static func sids(of policy: KeyPolicyEdit) throws -> [String] {
        try statements(of: policy).map { statement in
            guard case .string(let sid)? = statement["Sid"] else { return "" }
            return sid
        }
    }

    // MARK: Adding

    @Test func aStatementComesBehindTheDefaultOne() throws {
        var policy = try KeyPolicyEdit(Self.start)
        let added = try policy.add(Self.statement("data-keys"), for: Self.alice)
        #expect(
            try policy.text() == """
                {
                  "Version": "2012-10-17",
                  "Id": "key-default-1",
                  "Statement": [
                    {
                      "Sid": "Enable IAM User Permissions",
                      "Effect": "Allow",
                      "Principal": {
                        "AWS": "arn:aws:iam::123456789012:root"
                      },
                      "Action": "kms:*",
                      "Resource": "*"
                    },
                    {
                      "Sid": "allow-data-keys-alice",
                      "Effect": "Allow",
                      "Principal": {
                        "AWS": "arn:aws:iam::123456789012:user/alice"
                      },
                      "Action": [
                        "kms:GenerateDataKey",
                        "kms:GenerateDataKeyWithoutPlaintext",
                        "kms:Decrypt",
                        "kms:DescribeKey"
                      ],
                      "Resource": "*"
                    }
                  ]
                }
                """)
        #expect(try Self.statements(of: policy).last == added)
    }

    @Test func aSingleStatementBecomesAList() throws {
        let only = #"{"Effect":"Allow","Principal":"*","Action":"kms:*","Resource":"*"}"#
        var policy = try KeyPolicyEdit(#"{"Statement":\#(only),"Id":"i"}"#)
        _ = try policy.add(Self.statement("describe"), for: Self.alice)
        let statements = try Self.statements(of: policy)
        #expect(statements.count == 2)
        #expect(try statements.first == Self.value(only))
        #expect(try policy.text().hasPrefix("{\n  \"Statement\": ["), "the order is another")
    }

    @Test func theSameTwiceIsOne() throws {
        var policy = try Self.policy(allowing: "use")
        for sid in [nil, "other"] {
            let added = try policy.add(Self.statement("use"), for: Self.alice, sid: sid)
            #expect(added == nil)
        }
        #expect(try Self.statements(of: policy).count == 2)
    }

    @Test func theSameInAnotherSpellingIsTheSame() throws {
        let text = """
            {"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["\(Self.alice)"]},
            "Action": ["kms:Encrypt", "kms:Decrypt"], "Resource": ["*"]}]}
            """
        var policy = try KeyPolicyEdit(text)
        let added = try policy.add(Self.statement("kms:Decrypt,kms:Encrypt"), for: Self.alice)
        #expect(added == nil)
    }

    @Test func anotherUseOrContextIsAnotherStatement() throws {
        var policy = try Self.policy(allowing: "use")
        _ = try policy.add(Self.statement("decrypt"), for: Self.alice)
        for value in ["1", "2"] {
            let statement = try Self.statement("use", context: [("a", value)])
            _ = try policy.add(statement, for: Self.alice)
        }
        _ = try policy.add(Self.statement("use"), for: Self.backup)
        #expect(
            try Self.sids(of: policy) == [
                "Enable IAM User Permissions", "allow-use-alice", "allow-decrypt-alice",
                "allow-use-alice-2", "allow-use-alice-3", "allow-use-backup-host-service",
            ])
    }

    @Test func aContextIsACondition() throws {
        var policy = try KeyPolicyEdit(Self.start)
        let statement = try Self.statement("data-keys", context: [("b", "é"), ("a", "x${y}$z")])
        let added = try policy.add(statement, for: Self.alice)
        #expect(
            try added?["Condition"]
                == Self.value(
                    #"{"StringEquals": {"kms:EncryptionContext:b": "é", "kms:EncryptionContext:a": "x${$}{y}$z"}}"#
                ))
        #expect(
            try added?["Action"]
                == Self.value(
                    #"["kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:Decrypt"]"#
                ))
        let again = try policy.add(statement, for: Self.alice)
        #expect(again == nil)
    }

    @Test func withoutAVersionThereAreNoVariables() throws {
        var policy = try KeyPolicyEdit(#"{"Statement": []}"#)
        let statement = try Self.statement("use", context: [("a", "${y}")])
        let added = try policy.add(statement, for: Self.alice)
        #expect(
            try added?["Condition"]
                == Self.value(#"{"StringEquals": {"kms:EncryptionContext:a": "${y}"}}"#))
    }

    @Test(arguments: ["sign", "verify", "mac", "describe", "manage"])
    func aUseWithoutContextTakesNone(use: String) {
        #expect(throws: InputError.self) { try Self.statement(use, context: [("a", "b")]) }
    }

    @Test func pairsThatConditionsCantTellApartAreRefused() {
        for key in ["a", "A"] {
            #expect(throws: InputError.self) {
                try Self.statement("use", context: [("a", "1"), (key, "2")])
            }
        }
        #expect(throws: InputError.self) { try Self.statement("use", context: [("", "1")]) }
    }

    @Test func aSidThatIsTakenIsRefused() throws {
        var policy = try Self.policy(allowing: "use")
        let statement = try Self.statement("mac")
        let error = #expect(throws: LocalFailure.self) {
            _ = try policy.add(statement, for: Self.alice, sid: "allow-use-alice")
        }
        #expect(error?.message.contains("has the Sid \"allow-use-alice\"") == true)
        _ = try policy.add(statement, for: Self.alice, sid: "MACs")
        #expect(try Self.sids(of: policy).last == "MACs")
    }

    // MARK: Removing

    @Test func whatWasAddedIsRemoved() throws {
        var policy = try Self.policy(allowing: "use", "sign")
        let before = try Self.policy(allowing: "use").text()
        let removed = try policy.remove(Self.alice, KeyUse("sign"))
        #expect(removed.count == 1)
        #expect(removed.first?["Sid"] == JSONValue.string("allow-sign-alice"))
        #expect(try policy.text() == before)
    }

    @Test func withoutAUseAllIsRemoved() throws {
        var policy = try Self.policy(allowing: "use", "sign", "kms:Decrypt")
        _ = try policy.add(Self.statement("mac"), for: Self.alice, sid: "MACs")
        _ = try policy.add(Self.statement("use"), for: Self.backup)
        let removed = try policy.remove(Self.alice)
        #expect(removed.count == 3)
        #expect(
            try Self.sids(of: policy) == [
                "Enable IAM User Permissions", "MACs", "allow-use-backup-host-service",
            ])
        let named = try policy.remove(Self.alice, KeyUse("mac"))
        #expect(named.count == 1)
    }

    @Test func aUseIsRemovedWithAndWithoutContext() throws {
        var policy = try Self.policy(allowing: "data-keys", "decrypt")
        _ = try policy.add(Self.statement("data-keys", context: [("a", "b")]), for: Self.alice)
        let removed = try policy.remove(Self.alice, KeyUse("data-keys"))
        #expect(removed.count == 2)
        #expect(try Self.sids(of: policy).last == "allow-decrypt-alice")
    }

    @Test(
        arguments: [
            #""Effect": "Deny", "Principal": {"AWS": "alice"}"#,
            #""Effect": "Allow", "Principal": {"AWS": ["alice", "bob"]}"#,
            #""Effect": "Allow", "Principal": {"AWS": "alice", "Service": "s"}"#,
            #""Effect": "Allow", "Principal": "*""#, #""Effect": "Allow", "Principal": 1"#,
        ])
    func whatIsOfOthersTooStays(members: String) throws {
        let text = #"{"Statement": [{"Sid": "allow-x", \#(members), "Action": "kms:Sign"}, 7]}"#
        var policy = try KeyPolicyEdit(text)
        let before = try policy.text()
        let uses: [KeyUse?] = [nil, try KeyUse("kms:Sign")]
        for use in uses {
            let error = #expect(throws: LocalFailure.self) { _ = try policy.remove("alice", use) }
            #expect(error?.message.contains("has no such statement for alice") == true)
        }
        #expect(try policy.text() == before)
    }

    @Test func theLastStatementStays() throws {
        var policy = try KeyPolicyEdit(#"{"Statement": []}"#)
        _ = try policy.add(Self.statement("use"), for: Self.alice)
        #expect(throws: LocalFailure.self) { _ = try policy.remove(Self.alice) }
        #expect(try Self.statements(of: policy).count == 1)
    }

    // MARK: Documents

    @Test(
        arguments: [
            ("", "is not JSON"), ("{", "is not JSON"), (#"{"Id": "a", "Id": "b"}"#, "is not JSON"),
            ("[]", "is a list, not an object"), (#""text""#, "is a string, not an object"),
            ("{}", "no member Statement"), (#"{"Statement": [{"a": 1.50}]}"#, "put it in quotes"),
        ])
    func whatIsNoPolicyIsRefused(text: String, words: String) {
        let error = #expect(throws: LocalFailure.self) { _ = try KeyPolicyEdit(text) }
        #expect(error?.message.contains(words) == true)
        if let error { #expect(Kmsctl.outcome(of: error).status == .general) }
    }

    /// What is within Latin-1 stays as it is; other characters were escaped, and are again.
    @Test(arguments: ["é ÿ \u{7F}", "e\u{301} é 日本 \u{1F511}"])
    func unicodeIsKept(id: String) throws {
        let start = JSONValue.object([
            (key: "Id", value: .string(id)), (key: "Statement", value: .array([])),
        ])
        var policy = try KeyPolicyEdit(JSONWriter.text(of: start, escaping: .ascii))
        _ = try policy.add(Self.statement("use", context: [("a", id)]), for: Self.alice)
        let text = try policy.text()
        #expect(text.unicodeScalars.allSatisfy { $0.value <= 0xFF })
        #expect(try Self.value(text)["Id"] == JSONValue.string(id))
        let condition = try Self.statements(of: policy).first?["Condition"]?["StringEquals"]
        #expect(condition?["kms:EncryptionContext:a"] == JSONValue.string(id))
    }

    @Test func aPolicyThatIsTooLongIndentedIsOneLine() throws {
        let name = String(repeating: "x", count: KeyPolicyEdit.byteLimit - 1000)
        var policy = try KeyPolicyEdit("{\"Id\": \"\(name)\", \"Statement\": []}")
        while try policy.text().utf8.contains(UInt8(ascii: "\n")) {
            let value = String(repeating: "y", count: 10)
            let count = try Self.statements(of: policy).count
            let context = [(key: "k\(count)", value: value)]
            _ = try policy.add(Self.statement("kms:Decrypt", context: context), for: Self.alice)
        }
        #expect(try policy.text().utf8.count <= KeyPolicyEdit.byteLimit)
    }

    @Test func aPolicyThatIsTooLongIsRefused() throws {
        let name = String(repeating: "x", count: KeyPolicyEdit.byteLimit)
        let policy = try KeyPolicyEdit("{\"Id\": \"\(name)\", \"Statement\": []}")
        let error = #expect(throws: LocalFailure.self) { _ = try policy.text() }
        #expect(error?.message.contains("more than 32768 bytes") == true)
    }

    // MARK: Who

    @Test(
        arguments: [
            (["--user", "alice"], "arn:aws:iam::123456789012:user/alice"),
            (["--role", "backup"], "arn:aws:iam::123456789012:role/backup"),
            (["--principal", "arn:aws:iam::1:root"], "arn:aws:iam::1:root"),
        ] as [([String], String)])
    func namesBecomeARNs(arguments: [String], expected: String) throws {
        let who = try PrincipalOptions.parse(arguments)
        #expect(who.arn(in: "123456789012") == expected)
    }

    @Test func aGroupIsToldWhereItsPolicyGoes() throws {
        let error = try #require(throws: (any Error).self) {
            _ = try Kmsctl.parseAsRoot(["allow", "k", "--group", "staff", "--for", "use"])
        }
        #expect(Kmsctl.outcome(of: error).text.contains("policies.d/groups/staff.json"))
    }
}
