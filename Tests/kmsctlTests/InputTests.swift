import Foundation
import KMSClient
import Testing

@testable import kmsctl

@Suite struct InputTests {
    @Test(
        arguments: [
            ("Purpose=Test", ["Purpose": "Test"]),
            ("a=1,b=2", ["a": "1", "b": "2"]),
            ("a=1, b=2", ["a": "1", "b": "2"]),
            (#"a=x\,y,b=2"#, ["a": "x,y", "b": "2"]),
            (#"a="x, y",b='it"s'"#, ["a": "x, y", "b": #"it"s"#]),
            ("a=", ["a": ""]),
            (#"a='b\\c',d=e\f"#, ["a": #"b\c"#, "d": #"e\f"#]),
            ("a=b=c", ["a": "b=c"]),
            (#"{"a": "1", "b": "x=y,z"}"#, ["a": "1", "b": "x=y,z"]),
        ] as [(String, [String: String])])
    func contextsAreRead(text: String, expected: [String: String]) throws {
        #expect(try Parameters.encryptionContext(of: text)?.dictionary == expected)
    }

    @Test(
        arguments: [
            "Purpose", "a=1,b", #"a="x"#, #"a="x"y"#, "a=1,a=2", "{", "{\"a\": 1}", "[]", "a=[1]",
            "a={b=c}", #"{"a": "1", "a": "2"}"#, #"{"a": ["1"]}"#, "a@=file:///no/such/file",
        ])
    func whatIsNoContextIsRefused(text: String) {
        let error = #expect(throws: InputError.self) {
            _ = try Parameters.encryptionContext(of: text)
        }
        #expect(error?.message.hasPrefix("Error parsing parameter '--encryption-context':") == true)
    }

    /// The same letters in two normal forms of Unicode.
    @Test func keysAreToldApartByTheirBytes() throws {
        let text = #"{"\u00e9": "1", "e\u0301": "2"}"#
        let context = try #require(try Parameters.encryptionContext(of: text))
        #expect(context.pairs.map(\.value).sorted() == ["1", "2"])
    }

    @Test func valuesComeFromFiles() throws {
        try ImportTests.withFile(Array("x, y=\"z\"\r\n".utf8)) { path in
            let context = try Parameters.encryptionContext(of: "a@=file://\(path),b=c")
            #expect(context?.dictionary == ["a": "x, y=\"z\"\n", "b": "c"])
        }
        try ImportTests.withFile(Array(#"["-a", "file://b"]"#.utf8)) { path in
            let names = try Parameters.strings(of: ["file://" + path], flag: "--tag-keys")
            #expect(names == ["-a", "file://b"])
        }
        #expect(try Parameters.strings(of: ["a", "[b"], flag: "--tag-keys") == ["a", "[b"])
    }

    @Test func pathsHaveVariablesAsInPython() {
        let values = ["HOME": "/h", "A_1": "x"]
        for (path, expanded) in [
            ("$HOME/a", "/h/a"), ("${A_1}b", "xb"), ("$A_1b", "$A_1b"), ("$", "$"), ("a$-", "a$-"),
            ("${NO}$A_1", "${NO}x"), ("${}", "${}"), ("${A_1", "${A_1"),
        ] {
            #expect(ParameterFile.withVariables(path) { values[$0] } == expanded)
        }
    }

    @Test func anAbsentFlagIsNoContext() throws {
        #expect(try Parameters.encryptionContext(of: nil)?.dictionary == nil)
    }

    @Test func tagsAreRead() throws {
        let tags =
            try Self.tags(["TagKey=Team,TagValue=Storage"])
            + Self.tags([#"[{"TagKey": "a", "TagValue": ""}]"#])
        #expect(tags.map(\.tagKey) == ["Team", "a"])
        #expect(tags.map(\.tagValue) == ["Storage", ""])
    }

    @Test func aTagIsAJSONObjectToo() throws {
        let tags = try Self.tags([
            #"{"TagKey": "a", "TagValue": "b"}"#, "TagKey=c,TagValue=d",
        ])
        #expect(tags.map(\.tagKey) == ["a", "c"])
    }

    @Test(
        arguments: [
            "Team=Storage", "TagKey=Team", "[1]", "TagKey=a,b,TagValue=c", "TagKey=[a],TagValue=b",
            #"{"TagKey": "a", "TagKey": "b", "TagValue": "c"}"#,
            #"{"TagKey": 1, "TagValue": "c"}"#, "TagKey@=fileb:///dev/null,TagValue=b",
        ])
    func whatIsNoTagIsRefused(text: String) {
        #expect(throws: InputError.self) { _ = try Self.tags([text]) }
    }

    @Test func blobsAreBase64OrRaw() throws {
        #expect(try Self.blob("aGk=") == Array("hi".utf8))
        #expect(try Self.blob("aGk=", .raw) == Array("aGk=".utf8))
        let error = #expect(throws: InputError.self) { _ = try Self.blob("no base64!") }
        #expect(error?.message.contains("no base64!") == false, "the value may be a secret")
    }

    @Test func blobsComeFromFiles() throws {
        let path = FileManager.default.temporaryDirectory.path + "/blob-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data([0, 0xFF, 10]).write(to: URL(fileURLWithPath: path))
        #expect(try Self.blob("fileb://" + path) == [0, 0xFF, 10])
        #expect(try Self.blob("fileb://" + path, .raw) == [0, 0xFF, 10])
        try Data("aGk=\n".utf8).write(to: URL(fileURLWithPath: path))
        #expect(try Self.blob("file://" + path) == Array("hi".utf8))
        #expect(throws: InputError.self) { _ = try Self.blob("fileb://" + path + ".none") }
    }

    @Test func pageTokensAreThoseOfAWS() throws {
        let token = PageToken(marker: "abc", skipped: 3)
        // base64 of {"Marker": "abc", "boto_truncate_amount": 3}
        #expect(
            token.text == "eyJNYXJrZXIiOiAiYWJjIiwgImJvdG9fdHJ1bmNhdGVfYW1vdW50IjogM30=")
        #expect(try PageToken(token.text) == token)
        let first = PageToken(marker: nil, skipped: 1)
        #expect(try PageToken(first.text) == first)
        for text in ["%%%", "W10=", "eyJNYXJrZXIiOiAxfQ=="] {  // no base64; []; {"Marker": 1}
            #expect(throws: InputError.self) { _ = try PageToken(text) }
        }
    }

    private static func tags(_ values: [String]) throws(InputError) -> [KMSAPI.Tag] {
        try Parameters.messages(of: values, flag: "--tags", member: "Tags")
    }

    private static func blob(
        _ text: String, _ format: BinaryFormat = .base64
    ) throws(InputError) -> [UInt8] {
        try Blob.bytes(of: text, flag: "--plaintext", format: format)
    }
}
