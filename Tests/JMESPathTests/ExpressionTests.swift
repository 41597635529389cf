import KMSJSON
import JMESPath
import Testing

@Suite struct ExpressionTests {
    /// The JSON text of a result, which tells 5 and 5.0 apart.
    private func text(_ expression: String, _ document: String = "null") throws -> String {
        let document = try JSONReader.value(of: Array(document.utf8))
        return JSONWriter.text(of: try JMESExpression(expression).search(document))
    }

    private func error(_ expression: String, _ document: String = "null") throws -> JMESError? {
        do {
            _ = try text(expression, document)
            return nil
        } catch let error as JMESError {
            return error
        }
    }

    @Test(arguments: [
        ("`5`", "5"), ("`5.0`", "5.0"), ("`-0`", "0"), ("`-0.0`", "-0.0"), ("`1e3`", "1000.0"),
        ("`9223372036854775807`", "9223372036854775807"), ("`0.1`", "0.1"), ("`1e16`", "1e+16"),
        ("`123456789012345.5`", "123456789012345.5"), ("`0.0001`", "0.0001"), ("`1e-5`", "1e-05"),
        ("`1.5e300`", "1.5e+300"), ("`5e-324`", "5e-324"), ("`1e15`", "1000000000000000.0"),
        ("`100.25`", "100.25"), ("sum(`[1, 2]`)", "3"), ("sum(`[1, 2.0]`)", "3.0"),
        ("avg(`[2, 2]`)", "2.0"), ("ceil(`1.5`)", "2"), ("abs(`-3`)", "3"),
        ("abs(`-9223372036854775808`)", "9.223372036854776e+18"), ("to_number('7')", "7"),
        ("to_number('7.0')", "7.0"), ("length('e\u{301}')", "2"), ("floor(`-0.5`)", "-1"),
    ])
    func numbersAreWrittenAsPythonWritesThem(expression: String, expected: String) throws {
        #expect(try text(expression) == expected)
    }

    @Test func objectsKeepTheOrderOfTheirMembers() throws {
        #expect(try text("{b: a, a: b}", #"{"a": 1, "b": 2}"#) == #"{"b":1,"a":2}"#)
        #expect(try text("*", #"{"b": 1, "a": 2}"#) == "[1,2]")
        #expect(try text("merge(@, {a: `3`})", #"{"a": 1, "b": 2}"#) == #"{"a":3,"b":2}"#)
    }

    @Test func keysAreToldApartByTheirBytes() throws {
        let document = "{\"\u{e9}\": 1, \"e\u{301}\": 2}"
        #expect(try text("\"e\u{301}\"", document) == "2")
        #expect(try text("\"\u{e9}\"", document) == "1")
    }

    private func checkTooDeep(_ expression: String) throws {
        let found = try #require(try error(expression))
        #expect(found.kind == .syntax && found.message.contains("nested more than 200 deep"))
    }

    @Test(arguments: ["(", "!", "[", "{a:", "[?a", "f(&"])
    func expressionsWithinManyOthersAreRefused(opening: String) throws {
        try checkTooDeep(String(repeating: opening, count: 5000) + "a")
    }

    @Test(arguments: [".a", "[0]", "[]", "[*]", "[:]", ".*", ".[@]", "|a", "||a", "&&a", "==a"])
    func longChainsAreRefused(link: String) throws {
        try checkTooDeep("a" + String(repeating: link, count: 5000))
    }

    @Test func deepLiteralsAreRefused() throws {
        try checkTooDeep("`" + String(repeating: "[", count: 5000) + "`")
    }

    @Test func ordinaryDepthIsAccepted() throws {
        let brackets = String(repeating: "(", count: 150) + "@" + String(repeating: ")", count: 150)
        #expect(try text(brackets, "1") == "1")
        #expect(try text("a" + String(repeating: ".a", count: 150)) == "null")
    }

    @Test(arguments: [
        ("", "Invalid JMESPath expression: cannot be empty."),
        ("a | ", "Invalid jmespath expression: Incomplete expression:\n\"a | \"\n     ^"),
        ("a#", "Bad jmespath expression: Unknown token #:\na#\n ^"),
        ("f(a)", "Unknown function: f()"),
        ("abs()", "Expected 1 argument for function abs(), received 0"),
        ("merge()", "Expected at least 1 argument for function merge(), received 0"),
        ("`1` < 'a'", "'<' not supported between instances of 'int' and 'str'"),
        ("`[1]`[::0]", "slice step cannot be zero"),
    ])
    func errorsHaveTheWordsOfPythonsLibrary(expression: String, message: String) throws {
        #expect(try error(expression)?.message == message)
    }

    @Test func errorsNameThePlaceAndTheTypes() throws {
        let place = """
            Unexpected token: b: Parse error at column 2, token "b" (UNQUOTED_IDENTIFIER), \
            for expression:
            "a b"
               ^
            """
        #expect(try error("a b")?.message == place)
        let types = """
            In function abs(), invalid type for value: x, expected one of: ['number'], \
            received: "string"
            """
        #expect(try error("abs('x')")?.message == types)
    }

    @Test func aReferenceIsNoResult() throws {
        #expect(try error("&a")?.kind == .invalidType)
        #expect(try error("[&a]", "1")?.kind == .invalidType)
        #expect(try text("type(&a)") == "null")
    }
}
