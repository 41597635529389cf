/// Why bytes are not the JSON that was asked for.
package struct JSONReadError: Error {
    package enum Kind: Sendable {
        case malformed
        /// Nested deeper than the options allow.
        case tooDeep
        /// A number that `Double` can't hold.
        case numberOutOfRange
        /// A key that its object has already; only with `refusesDuplicateKeys`.
        case duplicateKey
    }

    package let kind: Kind
    /// What is wrong, without the place.
    package let reason: String
    /// Where, in bytes from the start.
    package let offset: Int
}
