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
    static func notOrdered(_ sign: String, _ left: JSONValue, _ right: JSONValue) -> JMESError {
        JMESError(
            kind: .invalidType,
            message: "'\(sign)' not supported between instances of "
                + "'\(left.pythonType)' and '\(right.pythonType)'")
    }
}
