import KMSJSON
import KMSAPI
import KMSClient
import Testing

@testable import kmsctl

@Suite struct OutputTests {
    private static let reply = DescribeKeyResponse(
        keyMetadata: KeyMetadata(
            keyID: "1234abcd", creationDate: Timestamp(milliseconds: 1_772_439_304_120),
            enabled: true, description: "a \"b\"\n\u{1}é",
            encryptionAlgorithms: [.symmetricDefault])
    ).fields()

    private static let listing = ListAliasesResponse(
        aliases: [
            AliasListEntry(aliasName: "alias/a", targetKeyID: "k1"),
            AliasListEntry(aliasName: "alias/b"),
        ]
    ).fields()

    @Test func jsonIsThatOfAWS() {
        #expect(
            JSONWriter.text(of: JSONValue(Self.reply), indentation: 4) == #"""
                {
                    "KeyMetadata": {
                        "KeyId": "1234abcd",
                        "CreationDate": "2026-03-02T08:15:04.120000+00:00",
                        "Enabled": true,
                        "Description": "a \"b\"\n\u0001é",
                        "EncryptionAlgorithms": [
                            "SYMMETRIC_DEFAULT"
                        ]
                    }
                }
                """#)
    }

    @Test func anEmptyListIsShown() {
        #expect(
            JSONWriter.text(
                of: JSONValue([MessageMember(name: "Keys", value: .list([]))]), indentation: 4)
                    == """
                    {
                        "Keys": []
                    }
                    """)
    }

    @Test func textIsThatOfAWS() {
        #expect(
            TabbedText.text(of: JSONValue(Self.reply))
                == "KEYMETADATA\t2026-03-02T08:15:04.120000+00:00\ta \"b\"\n\u{1}é\tTrue\t1234abcd\n"
                + "ENCRYPTIONALGORITHMS\tSYMMETRIC_DEFAULT\n")
    }

    @Test func textLinesUpWhatAListHas() {
        #expect(
            TabbedText.text(of: JSONValue(Self.listing))
                == "ALIASES\talias/a\tk1\nALIASES\talias/b\t\n")
    }

    @Test func theTokenOfAListingComesLast() {
        let listing = JSONValue([
            MessageMember(name: "Aliases", value: .list([])),
            MessageMember(name: "NextToken", value: .string("t")),
            MessageMember(name: "Truncated", value: .bool(true)),
        ])
        #expect(TabbedText.text(ofListing: listing) == "True\nNEXTTOKEN\tt\n")
    }

    /// What awscli's text.py prints of the same values.
    @Test(
        arguments: [
            ("null", "None\n"), ("[]", ""), (#"["a", "b"]"#, "a\tb\n"), ("[[1], 2]", "2\n1\n"),
            ("true", "True\n"), ("1.5", "1.5\n"), ("5.0", "5.0\n"),
            (#"[{"b": [1, "x"]}, {"b": 2}]"#, "[1, 'x']\n2\n"),
            (#"{"B": {"c": null}, "a": ["x", "y"]}"#, "B\tNone\nA\tx\nA\ty\n"),
            (#"[null, {"a": "é"}]"#, "None\né\n"),
        ])
    func textIsThatOfPython(json: String, text: String) throws {
        let value = try JSONValue(parsing: json, flag: "")
        #expect(try OutputFormat.text.text(of: value, title: "") == text)
    }

    @Test(
        arguments: [
            ("null", "null\n...\n"), (#""a""#, "a\n...\n"), (#""1""#, "'1'\n"), ("[]", "[]\n"),
            (
                #"{"b": "x y", "a": {"c": [], "d": [{"f": "2026-03-02T08:15:04+00:00", "e": 1}]}}"#,
                "a:\n  c: []\n  d:\n  - e: 1\n    f: '2026-03-02T08:15:04+00:00'\nb: x y\n"
            ),
            (
                #"[["1234abcd-12ab", "111122223333"], "it's: ", "it's", "a\n"]"#,
                "- - 1234abcd-12ab\n  - '111122223333'\n- 'it''s: '\n- it's\n- \"a\\n\"\n"
            ),
            (#"["true", "", "null", "-", "- a"]"#, "- 'true'\n- ''\n- 'null'\n- '-'\n- '- a'\n"),
            (##"["a: b", "a #b", "#a", "a#b"]"##, "- 'a: b'\n- 'a #b'\n- '#a'\n- a#b\n"),
            (#"["a:b", "0x1f", "1e3", "1e3f"]"#, "- a:b\n- '0x1f'\n- '1e3'\n- 1e3f\n"),
        ])
    func yamlReadsBackAsTheSame(json: String, yaml: String) throws {
        let value = try JSONValue(parsing: json, flag: "")
        #expect(try OutputFormat.yaml.text(of: value, title: "") == yaml)
    }

    @Test func anEmptyReplyPrintsNothing() throws {
        for format in OutputFormat.allCases {
            #expect(try format.text(of: .object([]), title: "EnableKey").isEmpty)
        }
    }

    @Test func theVariableOfAWSChoosesTheFormat() throws {
        #expect(try OutputFormat.chosen(nil, environment: nil) == .json)
        #expect(try OutputFormat.chosen(nil, environment: "") == .json)
        #expect(try OutputFormat.chosen(nil, environment: "text") == .text)
        #expect(try OutputFormat.chosen(.table, environment: "text") == .table)
        #expect(throws: InputError.self) { try OutputFormat.chosen(nil, environment: "xml") }
    }

    @Test func aQueryChoosesOfTheReply() throws {
        let reply = JSONValue(Self.reply)
        #expect(try Query("KeyMetadata.KeyId").result(on: reply) == .string("1234abcd"))
        #expect(try Query("Nothing").result(on: reply) == .null)
        let error = #expect(throws: InputError.self) { _ = try Query("a[") }
        #expect(error?.message.hasPrefix("Bad value for --query a[: ") == true)
    }

    @Test func wholeSecondsHaveNoFraction() {
        #expect(Timestamp(milliseconds: 1000).iso8601 == "1970-01-01T00:00:01+00:00")
        #expect(Timestamp(milliseconds: -1).iso8601 == "1969-12-31T23:59:59.999000+00:00")
    }

    @Test func rawNeedsOneBlob() throws {
        let one = [MessageMember(name: "Plaintext", value: .bytes([1, 2]))]
        #expect(try OutputFormat.blob(of: one) == [1, 2])
        #expect(throws: InputError.self) { _ = try OutputFormat.blob(of: one + one) }
        #expect(throws: InputError.self) { _ = try OutputFormat.blob(of: []) }
    }
}
