/// The identifier of one key material of a symmetric KMS key: 32 bytes, written as 64 hexadecimal digits.
public struct KeyMaterialID: Hashable, Sendable, CustomStringConvertible {
    /// The 32 bytes.
    package let bytes: [UInt8]

    /// The length in bytes.
    package static let byteCount = 32

    /// The first 16 bytes, by which a ciphertext names its key material.
    package var prefix: ArraySlice<UInt8> { bytes.prefix(16) }

    /// Reads 32 bytes; `nil` for any other count.
    package init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = Array(bytes)
    }

    /// The 64 digits.
    public var description: String { Hexadecimal.text(of: bytes) }
}
