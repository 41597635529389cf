package import KMSSecrets

/// The key from which all others of a store derive: 32 random bytes, made once, kept in slots.
package struct MasterKey: ~Copyable, Sendable {
    let bytes: SecretBytes

    /// The length in bytes.
    package static let byteCount = 32

    /// Takes over `bytes`; `nil` unless there are 32.
    package init?(_ bytes: consuming SecretBytes) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// Makes a key of the 32 bytes that `fill` writes.
    init(
        filledBy fill: (UnsafeMutableRawBufferPointer) throws(CryptoError) -> Void
    ) throws(CryptoError) {
        bytes = try unsafe SecretBytes(count: Self.byteCount, fill: fill)
    }

    /// A random master key.
    package static func random(using cryptor: Cryptor) throws(CryptoError) -> MasterKey {
        try unsafe MasterKey { (target) throws(CryptoError) in
            try unsafe cryptor.random(into: target)
        }
    }
}
