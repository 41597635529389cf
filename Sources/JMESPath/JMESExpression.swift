package import KMSJSON

/// A JMESPath expression, ready to be evaluated.
///
/// It does what Python's `jmespath` 1.1.0 does, which AWS CLI uses: https://jmespath.org/specification.html
/// with that library's additions. It differs where Python has no bounds: an expression, and each
/// literal in it, is nested at most 200 deep; whole numbers beyond 64 bits become fractions; and an
/// expression reference (`&`) stands only as an argument of a function.
package struct JMESExpression: Sendable {
    private let root: Node

    /// Parses an expression.
    package init(_ text: String) throws(JMESError) {
        root = try Parser.parse(text)
    }

    /// Evaluates the expression on a value.
    ///
    /// Stack space grows with the depth of the expression, which is bounded, and with that of `value`.
    package func search(_ value: JSONValue) throws(JMESError) -> JSONValue {
        try root.evaluate(on: value)
    }
}
