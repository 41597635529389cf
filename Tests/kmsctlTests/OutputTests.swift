import KMSClient
import KMSWire
import Testing

@testable import kmsctl

@Suite struct OutputTests {
    private static let reply = DescribeKeyResponse(
        keyMetadata: KeyMetadata(
            keyID: "1234abcd", creationDate: Timestamp(milliseconds: 1_772_439_304_120),
            enabled: true, description: "a \"b\"\n\u{1}é",
            encryptionAlgorithms: [.symmetricDefault])
    ).fields().map(Field.init)

    private static let listing = ListAliasesResponse(
        aliases: [
            AliasListEntry(aliasName: "alias/a", targetKeyID: "k1"),
            AliasListEntry(aliasName: "alias/b"),
        ]
    ).fields().map(Field.init)

    @Test func jsonIsThatOfAWS() {
        #expect(
            JSONText.text(of: Self.reply) == #"""
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
            JSONText.text(of: [Field(name: "Keys", value: .list([]))]) == """
                {
                    "Keys": []
                }
                """)
    }

    @Test func textIsThatOfAWS() {
        #expect(
            TabbedText.text(of: Self.reply)
                == "KEYMETADATA\t2026-03-02T08:15:04.120000+00:00\ta \"b\"\n\u{1}é\tTrue\t1234abcd\n"
                + "ENCRYPTIONALGORITHMS\tSYMMETRIC_DEFAULT\n")
    }

    @Test func textLinesUpWhatAListHas() {
        #expect(
            TabbedText.text(of: Self.listing)
                == "ALIASES\talias/a\tk1\nALIASES\talias/b\t\n")
    }

    @Test func tablesHaveARowForEachEntry() {
        #expect(
            TableText.text(of: Self.listing, title: "ListAliases") == """
                +-------------------------+
                | Aliases                 |
                +-----------+-------------+
                | AliasName | TargetKeyId |
                +-----------+-------------+
                | alias/a   | k1          |
                | alias/b   |             |
                +-----------+-------------+

                """)
    }

    @Test func wholeSecondsHaveNoFraction() {
        #expect(Timestamp(milliseconds: 1000).iso8601 == "1970-01-01T00:00:01+00:00")
        #expect(Timestamp(milliseconds: -1).iso8601 == "1969-12-31T23:59:59.999000+00:00")
    }

    @Test func rawNeedsOneBlob() throws {
        let one = [Field(name: "Plaintext", value: .bytes([1, 2]))]
        #expect(try OutputFormat.blob(of: one) == [1, 2])
        #expect(throws: InputError.self) { _ = try OutputFormat.blob(of: one + one) }
        #expect(throws: InputError.self) { _ = try OutputFormat.blob(of: []) }
    }
}
