package import KMSSecrets

/// A passphrase that gives a root key by scrypt (RFC 7914), with the salt of a slot.
package struct RootKeyPassphrase: ~Copyable, Sendable {
    private let passphrase: SecretBytes

    /// The lengths that a passphrase may have, in bytes.
    package static let lengths = 12...1024

    /// Takes the passphrase in `bytes`, without the newline that may end it. `source` is what errors
    /// call it.
    package init(
        _ bytes: borrowing SecretBytes, source: String = "input"
    ) throws(RootKeyError) {
        let count = unsafe bytes.withUnsafeBytes {
            unsafe $0.last == 0x0A ? $0.count - 1 : $0.count
        }
        guard count >= Self.lengths.lowerBound else {
            throw .passphraseTooShort(source: source, count: count)
        }
        guard count <= Self.lengths.upperBound else { throw .passphraseTooLong(source: source) }
        passphrase = unsafe bytes.withUnsafeBytes {
            unsafe SecretBytes(copying: UnsafeRawBufferPointer(rebasing: $0[..<count]))
        }
    }

    /// Reads the passphrase from a file, with the demands that `RootKeyFile` makes.
    package init(file path: String) throws(RootKeyError) {
        self = try RootKeyPassphrase(
            SecretFile.read(
                path, what: .passphrase, privacy: .ownerOnly, limit: Self.lengths.upperBound + 1),
            source: path)
    }

    /// Reads the passphrase from a systemd credential.
    package init(credential: RootKeyCredential) throws(RootKeyError) {
        let path = try credential.path()
        self = try RootKeyPassphrase(
            SecretFile.read(
                path, what: .credential, privacy: .any, limit: Self.lengths.upperBound + 1),
            source: path)
    }

    /// The costs and salt of a new slot.
    static func newParameters(
        using cryptor: Cryptor
    ) throws(RootKeyError) -> ScryptParameters {
        do throws(CryptoError) {
            return ScryptParameters(salt: try cryptor.randomNonce(ScryptParameters.saltCount))
        } catch {
            throw .crypto(error)
        }
    }

    /// Computes the root key. Takes about half a second and 128 MiB with the recommended costs.
    func rootKey(
        _ parameters: ScryptParameters, using cryptor: Cryptor
    ) throws(RootKeyError) -> RootKey {
        do throws(CryptoError) {
            let bytes = try cryptor.scrypt(
                passphrase: passphrase, salt: parameters.salt, n: UInt64(parameters.n),
                r: parameters.r,
                p: parameters.p, count: RootKey.byteCount)
            guard let key = RootKey(bytes) else { throw .malformed }
            return key
        } catch {
            throw .crypto(error)
        }
    }
}
