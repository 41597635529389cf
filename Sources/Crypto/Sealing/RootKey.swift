package import KMSSecrets

/// The key at the top: 32 bytes from a root key provider. It opens a slot, and nothing else.
package struct RootKey: ~Copyable, Sendable {
    let bytes: SecretBytes

    /// The length in bytes.
    package static let byteCount = 32
    /// The length of a name in bytes.
    static let nameCount = 16

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

    /// 16 public bytes that differ between root keys: they tell a wrong root key from a damaged slot.
    func name(using cryptor: Cryptor) throws(CryptoError) -> [UInt8] {
        let name = try cryptor.hkdfSHA256(
            key: bytes, label: "kmsd/root-key-id/v1", count: Self.nameCount)
        return unsafe name.withUnsafeBytes { unsafe Array($0) }
    }

    /// What seals the master key in a slot.
    func slotKey(using cryptor: Cryptor) throws(CryptoError) -> XAESKey {
        try XAESKey(
            try cryptor.hkdfSHA256(
                key: bytes, label: "kmsd/slot/v1", count: XAESKey.byteCount), using: cryptor)
    }
}
