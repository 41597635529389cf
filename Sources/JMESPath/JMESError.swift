import KMSJSON

/// Why an expression can't be parsed, or can't be evaluated on a value.
package struct JMESError: Error {
    /// The sort of error, named as the compliance suite of JMESPath names it.
    package enum Kind: String, Sendable {
        /// The text has something that is no token.
        case lexer
        case syntax
        case invalidType = "invalid-type"
        case invalidArity = "invalid-arity"
        case invalidValue = "invalid-value"
        case unknownFunction = "unknown-function"
    }

    package let kind: Kind
    /// The words of Python's `jmespath`, which AWS CLI prints; up to three lines, the last with a mark
    /// under the place in the expression.
    package let message: String
}

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

    static func unknownFunction(_ name: String) -> JMESError {
        JMESError(kind: .unknownFunction, message: "Unknown function: \(name)()")
    }

    static func arity(
        of function: Function, expected: Int, orMore: Bool, received: Int
    ) -> JMESError {
        let words = "\(orMore ? "at least " : "")\(expected) argument\(expected == 1 ? "" : "s")"
        return JMESError(
            kind: .invalidArity,
            message: "Expected \(words) for function \(function.rawValue)(), received \(received)")
    }

    static func wrongType(
        in function: Function, value: String, expected: [String], received: String
    ) -> JMESError {
        let types = expected.map { "'\($0)'" }.joined(separator: ", ")
        return JMESError(
            kind: .invalidType,
            message: "In function \(function.rawValue)(), invalid type for value: \(value), "
                + "expected one of: [\(types)], received: \"\(received)\"")
    }

    static func notOrdered(_ sign: String, _ left: JSONValue, _ right: JSONValue) -> JMESError {
        JMESError(
            kind: .invalidType,
            message: "'\(sign)' not supported between instances of "
                + "'\(left.pythonType)' and '\(right.pythonType)'")
    }
}
