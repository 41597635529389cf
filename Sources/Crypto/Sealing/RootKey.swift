package import KMSSecrets

/// The key at the top: 32 bytes from a root key provider. Everything else derives from it.
package struct RootKey: ~Copyable, Sendable {
    let bytes: SecretBytes

    /// The length in bytes.
    package static let byteCount = 32

    /// Takes over `bytes`; `nil` unless there are 32.
    package init?(_ bytes: consuming SecretBytes) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// A random root key.
    package static func random(using cryptor: Cryptor) throws(CryptoError) -> RootKey {
        RootKey(exactly: try cryptor.randomBytes(byteCount))
    }

    private init(exactly bytes: consuming SecretBytes) {
        self.bytes = bytes
    }

    /// Lends the bytes to `body`. The pointer must not leave it.
    package func withUnsafeBytes<R: ~Copyable, E: Error>(
        _ body: (UnsafeRawBufferPointer) throws(E) -> R
    ) throws(E) -> R {
        try unsafe bytes.withUnsafeBytes(body)
    }
}
