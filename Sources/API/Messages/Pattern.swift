/// A pattern of the AWS KMS API model: a text of characters of one class.
package struct Pattern: Sendable {
    /// As AWS writes it.
    package let text: String
    private let accepts: @Sendable (Unicode.Scalar) -> Bool

    init(_ text: String, accepts: @escaping @Sendable (Unicode.Scalar) -> Bool) {
        self.text = text
        self.accepts = accepts
    }

    /// Whether all of `value` is of the pattern's characters.
    package func matches(_ value: String) -> Bool {
        value.unicodeScalars.allSatisfy(accepts)
    }
}
