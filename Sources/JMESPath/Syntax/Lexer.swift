import KMSJSON

/// Cuts an expression into tokens.
struct Lexer {
    private let expression: String
    private let scalars: [Unicode.Scalar]
    private var position = 0

    private init(_ expression: String) {
        self.expression = expression
        scalars = Array(expression.unicodeScalars)
    }

    /// The tokens of an expression; the last is `eof`.
    static func tokens(of expression: String) throws(JMESError) -> [Token] {
        guard !expression.utf8.isEmpty else { throw .empty }
        var lexer = Lexer(expression)
        var tokens: [Token] = []
        while let token = try lexer.next() { tokens.append(token) }
        tokens.append(Token(kind: .eof, value: .string(""), start: lexer.scalars.count))
        return tokens
    }

    private var current: Unicode.Scalar? {
        position < scalars.count ? scalars[position] : nil
    }

    private mutating func next() throws(JMESError) -> Token? {
        while let scalar = current, scalar.isJSONSpace { position += 1 }
        guard let scalar = current else { return nil }
        let start = position
        switch scalar {
        case "A"..."Z", "a"..."z", "_": return identifier()
        case "0"..."9", "-": return try number()
        case "[": return bracket()
        case "'": return try rawString()
        case "`": return try literal()
        case "\"": return try quotedIdentifier()
        case "|": return pair("|", .or, else: .pipe)
        case "&": return pair("&", .and, else: .expref)
        case "<": return pair("=", .lte, else: .lt)
        case ">": return pair("=", .gte, else: .gt)
        case "!": return pair("=", .ne, else: .not)
        case "=":
            position += 1
            guard current == "=" else { throw error("Unknown token '='", at: start) }
            return token(.eq, "==", start, skipping: 1)
        default:
            guard let kind = Self.simple(scalar) else {
                throw error("Unknown token \(scalar)", at: start)
            }
            return token(kind, String(scalar), start, skipping: 1)
        }
    }

    /// The kind of a token that is this one scalar.
    private static func simple(_ scalar: Unicode.Scalar) -> TokenKind? {
        switch scalar {
        case ".": .dot
        case "*": .star
        case "]": .rbracket
        case ",": .comma
        case ":": .colon
        case "@": .current
        case "(": .lparen
        case ")": .rparen
        case "{": .lbrace
        case "}": .rbrace
        default: nil
        }
    }

    private mutating func token(
        _ kind: TokenKind, _ text: String, _ start: Int, skipping count: Int
    ) -> Token {
        position += count
        return Token(kind: kind, value: .string(text), start: start)
    }

    /// One scalar, or two if the second is `second`.
    private mutating func pair(
        _ second: Unicode.Scalar, _ kind: TokenKind, else other: TokenKind
    ) -> Token {
        let start = position
        let first = String(scalars[position])
        position += 1
        guard current == second else { return token(other, first, start, skipping: 0) }
        return token(kind, first + String(second), start, skipping: 1)
    }

    private mutating func bracket() -> Token {
        let start = position
        position += 1
        switch current {
        case "]": return token(.flatten, "[]", start, skipping: 1)
        case "?": return token(.filter, "[?", start, skipping: 1)
        default: return token(.lbracket, "[", start, skipping: 0)
        }
    }

    private mutating func identifier() -> Token {
        let start = position
        while let scalar = current, scalar.isNameScalar { position += 1 }
        return token(.unquotedIdentifier, Self.text(scalars[start..<position]), start, skipping: 0)
    }

    private mutating func number() throws(JMESError) -> Token {
        let start = position
        let isNegative = current == "-"
        position += 1
        while let scalar = current, ("0"..."9").contains(scalar) { position += 1 }
        let text = Self.text(scalars[start..<position])
        if isNegative, position == start + 1 {
            throw error("Unknown token '\(text)'", at: start)
        }
        // Beyond 64 bits it is beyond every list, so the nearest number means the same.
        let value = Int64(text) ?? (isNegative ? Int64.min : Int64.max)
        return Token(kind: .number, value: .integer(value), start: start)
    }

    private mutating func rawString() throws(JMESError) -> Token {
        let start = position
        let text = Self.unescaped(try delimited("'"), "'")
        return Token(kind: .literal, value: .string(Self.text(text[...])), start: start)
    }

    private mutating func literal() throws(JMESError) -> Token {
        let start = position
        let text = Self.unescaped(try delimited("`"), "`")
        let value: JSONValue
        do throws(JSONReadError) {
            value = try JSONReader.value(of: Self.bytes(text[...]), options: .python)
        } catch {
            guard error.kind != .tooDeep else { throw JMESError.tooDeep }
            // What is no JSON is a string whose quotes were left out (JEP-12).
            let content = text.drop { $0.isPythonSpace }
            guard
                let string = try? JSONReader.value(of: Self.quoted(content), options: .python)
            else {
                throw self.error("Bad token \(Self.text(text[...]))", at: start)
            }
            value = string
        }
        return Token(kind: .literal, value: value, start: start)
    }

    private mutating func quotedIdentifier() throws(JMESError) -> Token {
        let start = position
        let content = try delimited("\"")
        do throws(JSONReadError) {
            let value = try JSONReader.value(of: Self.quoted(content[...]), options: .python)
            return Token(kind: .quotedIdentifier, value: value, start: start)
        } catch {
            throw self.error(error.reason, at: start)
        }
    }

    /// What stands between two delimiters, with its backslashes; moves behind the second.
    private mutating func delimited(
        _ delimiter: Unicode.Scalar
    ) throws(JMESError) -> [Unicode.Scalar] {
        let start = position
        position += 1
        var content: [Unicode.Scalar] = []
        while current != delimiter {
            if current == "\\" {
                content.append("\\")
                position += 1
            }
            guard let scalar = current else {
                throw error("Unclosed \(delimiter) delimiter", at: start)
            }
            content.append(scalar)
            position += 1
        }
        position += 1
        return content
    }

    /// The text with each backslash before `delimiter` taken out.
    private static func unescaped(
        _ text: [Unicode.Scalar], _ delimiter: Unicode.Scalar
    ) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        for scalar in text {
            // As the text has no delimiter without a backslash, one right before it is its own.
            if scalar == delimiter, result.last == "\\" { result.removeLast() }
            result.append(scalar)
        }
        return result
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func bytes(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8] {
        Array(text(scalars).utf8)
    }

    /// The bytes between quotes.
    private static func quoted(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8] {
        let quote = UInt8(ascii: "\"")
        return [quote] + bytes(scalars) + [quote]
    }

    private func error(_ reason: String, at position: Int) -> JMESError {
        .lexer(reason, in: expression, at: position)
    }
}

extension Unicode.Scalar {
    /// RFC 8259 §2.
    fileprivate var isJSONSpace: Bool {
        self == " " || self == "\t" || self == "\n" || self == "\r"
    }

    fileprivate var isNameScalar: Bool {
        switch self {
        case "A"..."Z", "a"..."z", "0"..."9", "_": true
        default: false
        }
    }

    /// What Python's `str.strip` takes away.
    var isPythonSpace: Bool {
        properties.isWhitespace || ("\u{1C}"..."\u{1F}").contains(self)
    }
}
