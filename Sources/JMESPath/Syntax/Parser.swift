import KMSJSON

/// A top-down operator precedence parser (Pratt), built as that of Python's library is: both accept
/// the same texts, also where the grammar would not.
struct Parser {
    private let expression: String
    private let tokens: [Token]
    private var index = 0
    private var nesting = 0

    private init(_ expression: String) throws(JMESError) {
        self.expression = expression
        tokens = try Lexer.tokens(of: expression)
    }

    static func parse(_ expression: String) throws(JMESError) -> Node {
        var parser = try Parser(expression)
        let node = try parser.parseExpression(0)
        guard parser.current.kind == .eof else {
            throw parser.unexpected("Unexpected token: \(parser.current.value.pythonText)")
        }
        return node
    }

    /// An expression whose operators bind more strongly than `power`.
    mutating func parseExpression(_ power: Int) throws(JMESError) -> Node {
        nesting += 1
        defer { nesting -= 1 }
        guard nesting <= Node.maximumDepth else { throw .tooDeep }
        var left = try parsePrefix()
        while power < current.kind.bindingPower { left = try parseInfix(after: left) }
        return left
    }

    // MARK: Tokens

    var current: Token { lookahead(0) }

    /// The token `count` after the current one; the last if there are not so many.
    func lookahead(_ count: Int) -> Token { tokens[min(max(index + count, 0), tokens.count - 1)] }

    mutating func advance() { index += 1 }

    mutating func match(_ kind: TokenKind) throws(JMESError) {
        guard current.kind == kind else {
            guard current.kind != .eof else { throw .incomplete(expression) }
            throw unexpected("Expecting: \(kind.rawValue), got: \(current.kind.rawValue)")
        }
        advance()
    }

    /// An error at the current token.
    func unexpected(_ reason: String) -> JMESError { unexpected(reason, current) }

    func unexpected(_ reason: String, _ token: Token) -> JMESError {
        .syntax(reason, token, in: expression)
    }

    func incomplete() -> JMESError { .incomplete(expression) }
}
