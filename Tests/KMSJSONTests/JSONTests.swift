import KMSJSON
import Testing

@Suite struct JSONTests {
    private func read(
        _ text: String, _ options: JSONReader.Options = JSONReader.Options()
    ) throws(JSONReadError) -> JSONValue {
        try JSONReader.value(of: Array(text.utf8), options: options)
    }

    @Test func valuesAreReadExactly() throws {
        let text =
            #" {"a": [1, -2.5, true, false, null, ""], "b": {"c": "\u00e9\n\/\ud83d\udd11"}} "#
        let list: JSONValue = .array([
            .integer(1), .number(-2.5), .bool(true), .bool(false), .null, .string(""),
        ])
        let inner: JSONValue = .object([(key: "c", value: .string("\u{e9}\n/\u{1F511}"))])
        let expected: JSONValue = .object([(key: "a", value: list), (key: "b", value: inner)])
        #expect(try read(text) == expected)
    }

    @Test(arguments: [
        "", " ", "nul", "[1,]", "[,1]", "[1 2]", "{\"a\"}", "{\"a\":}", "{a: 1}", "{\"a\": 1,}",
        "01", "1.", ".5", "+1", "-", "1e", "0x1", "NaN", "Infinity", "-Infinity", "1e400", "\"a",
        "\"\t\"", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"",
        "'a'", "1 2", "[1]]", "\u{FEFF}1", "// 1", "[", "{", "{\"a\": 1",
    ])
    func whatIsNoJSONIsRefused(text: String) {
        #expect(throws: JSONReadError.self) { try read(text) }
    }

    @Test func whatIsNoUTF8IsRefused() {
        #expect(throws: JSONReadError.self) {
            try JSONReader.value(of: [0x22, 0xC3, 0x28, 0x22])
        }
    }

    @Test func theLastOfEqualKeysCountsUnlessTheyAreRefused() throws {
        let text = #"{"a": 1, "b": 2, "a": 3}"#
        #expect(JSONWriter.text(of: try read(text)) == #"{"a":3,"b":2}"#)
        var options = JSONReader.Options()
        options.refusesDuplicateKeys = true
        do throws(JSONReadError) {
            _ = try read(text, options)
            Issue.record("the second key was accepted")
        } catch {
            #expect(error.kind == .duplicateKey && error.offset == 17)
        }
    }

    @Test func depthIsBounded() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try read(nested(200))
        do throws(JSONReadError) {
            _ = try read(nested(100_000))
            Issue.record("deep lists were accepted")
        } catch {
            #expect(error.kind == .tooDeep)
        }
    }

    @Test func stringsAreEscapedAsAsked() {
        let value = JSONValue.string("\"\\\n\r\t\u{8}\u{C}\u{1}\u{7F}/\u{e9}\u{1F511}")
        let start = #""\"\\\n\r\t\b\f\u0001"#
        #expect(JSONWriter.text(of: value) == start + "\u{7F}/\u{e9}\u{1F511}\"")
        #expect(
            JSONWriter.text(of: value, escaping: .ascii)
                == start + #"\u007f/\u00e9\ud83d\udd11""#)
        #expect(
            JSONWriter.text(of: value, escaping: .numbers)
                == #""\"\\\u000a\u000d\u0009\u0008\u000c\u0001\u007f/\#u{e9}\#u{1F511}""#)
    }

    @Test(arguments: [
        "[]", "{}", "[[]]", "[[],[],{}]", #"{"a":[],"b":[{}],"c":{"d":[1,[2],"e"]}}"#,
        "[null,true,false,-1,0.5,1e+16,\"\"]", "\"\"", "0.0001",
    ])
    func aTextWithoutSpacesIsWrittenAsItWasRead(text: String) throws {
        #expect(JSONWriter.text(of: try read(text)) == text)
    }

    @Test(
        arguments: [
            ("null", "None"), ("true", "True"), ("5", "5"), ("5.0", "5.0"),
            ("1e15", "1000000000000000.0"),
            (#""it's""#, "it's"), ("[]", "[]"), (#"["it's", 1]"#, #"["it's", 1]"#),
            (#"["a\n\u0080", {"b": null}]"#, #"['a\n\x80', {'b': None}]"#),
        ])
    func aValueHasTheTextThatPythonGivesIt(json: String, text: String) throws {
        #expect(try read(json).pythonText == text)
    }

    @Test func membersAreSeparatedAndDropped() {
        var writer = JSONWriter(escaping: .minimal)
        writer.open()
        writer.member("a", 1)
        writer.openArray("b")
        writer.element("x")
        writer.element("y")
        let mark = writer.mark
        writer.element(String(repeating: "z", count: 100_000))
        writer.rewind(to: mark)
        writer.closeArray()
        writer.member(null: "c")
        writer.open("d")
        writer.close()
        writer.close()
        writer.endLine()
        let line = writer.text
        #expect(line == #"{"a":1,"b":["x","y"],"c":null,"d":{}}"# + "\n")
        writer.clear()
        writer.member("e", true)
        let member = writer.text
        #expect(member == #""e":true"#)
    }

    @Test func repliesAreIndentedAsAWSCLIDoes() throws {
        let value = try read(#"{"a": [1, {"b": null}], "c": [], "d": {}}"#)
        let expected = """
            {
                "a": [
                    1,
                    {
                        "b": null
                    }
                ],
                "c": [],
                "d": {}
            }
            """
        #expect(JSONWriter.text(of: value, indentation: 4) == expected)
    }
}
