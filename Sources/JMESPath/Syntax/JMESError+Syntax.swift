import KMSJSON

extension JMESError {
    /// A text that has no token at `position`, counted in Unicode scalars.
    static func lexer(_ reason: String, in expression: String, at position: Int) -> JMESError {
        let mark = String(repeating: " ", count: position) + "^"
        return JMESError(
            kind: .lexer, message: "Bad jmespath expression: \(reason):\n\(expression)\n\(mark)")
    }

    static func syntax(_ reason: String, _ token: Token, in expression: String) -> JMESError {
        // One more for the quote before the expression.
        let mark = String(repeating: " ", count: token.start + 1) + "^"
        let place = "Parse error at column \(token.start)"
        let found = "token \"\(token.value.pythonText)\" (\(token.kind.rawValue.uppercased()))"
        return JMESError(
            kind: .syntax,
            message: "\(reason): \(place), \(found), for expression:\n\"\(expression)\"\n\(mark)")
    }

    static func incomplete(_ expression: String) -> JMESError {
        let mark = String(repeating: " ", count: expression.unicodeScalars.count + 1) + "^"
        return JMESError(
            kind: .syntax,
            message:
                "Invalid jmespath expression: Incomplete expression:\n\"\(expression)\"\n\(mark)"
        )
    }

    static let empty = JMESError(
        kind: .syntax, message: "Invalid JMESPath expression: cannot be empty.")

    static let tooDeep = JMESError(
        kind: .syntax,
        message: "Invalid jmespath expression: nested more than \(Node.maximumDepth) deep.")
}
