/// The identifier of a grant: 32 bytes, written as 64 hexadecimal digits.
package struct GrantID: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes.
    package let bytes: [UInt8]

    package static let byteCount = 32

    /// Reads 32 bytes; `nil` for any other count.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = Array(bytes)
    }

    /// Reads 64 lower-case digits; `nil` for anything else.
    package init?(_ text: String) {
        guard let bytes = Hexadecimal.bytes(of: text) else { return nil }
        self.init(bytes: bytes)
    }

    /// The 64 digits.
    package var description: String { Hexadecimal.text(of: bytes) }
}
