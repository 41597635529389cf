/// A field of a message, for who visits or reads it.
@usableFromInline
package struct Field: Sendable {
    /// Its place among the fields of its message, in the order of their numbers.
    @usableFromInline package let index: Int
    /// AWS's name: `KeyId`.
    @usableFromInline package let name: StaticString

    @inlinable package init(_ index: Int, _ name: StaticString) {
        self.index = index
        self.name = name
    }

    /// The name in validation messages and audit records: `keyId`.
    package var camelCaseName: String {
        let name = "\(name)"
        return name.prefix(1).lowercased() + name.dropFirst()
    }
}
