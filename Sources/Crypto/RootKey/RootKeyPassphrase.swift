package import KMSSecrets

/// A root key computed from a passphrase by scrypt (RFC 7914), with a salt that the data directory keeps.
package struct RootKeyPassphrase: ~Copyable {
    private let passphrase: SecretBytes
    private let source: String

    /// The lengths that a passphrase may have, in bytes.
    package static let lengths = 12...1024
    /// The file in the data directory that holds salt and costs.
    package static let parameterFileName = "root-key.scrypt"

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
        self.source = source
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

    /// Computes the root key. Takes about half a second and 128 MiB.
    ///
    /// With `isFirstStart` and no parameters in `dataDirectory`, makes and stores new ones; otherwise a
    /// missing parameter file is an error, as new parameters would give another key.
    package func load(
        dataDirectory: String, isFirstStart: Bool, using cryptor: Cryptor
    ) throws(RootKeyError) -> RootKey {
        let path = dataDirectory + "/" + Self.parameterFileName
        guard let parameters = try storedParameters(path) else {
            guard isFirstStart else { throw .parametersMissing(path: path) }
            let parameters = try Self.newParameters(using: cryptor)
            let key = try rootKey(parameters, using: cryptor)  // before anything is written
            try unsafe Array(parameters.text.utf8).lend { (text) throws(RootKeyError) in
                try unsafe SecretFile.create(path, contents: text)
            }
            return key
        }
        return try rootKey(parameters, using: cryptor)
    }

    private func storedParameters(_ path: String) throws(RootKeyError) -> ScryptParameters? {
        do throws(RootKeyError) {
            let text = try SecretFile.read(
                path, what: .parameters, privacy: .any, limit: ScryptParameters.limit)
            let bytes = unsafe text.withUnsafeBytes { unsafe Array($0) }  // not secret
            guard let parameters = ScryptParameters(bytes) else {
                throw .parametersMalformed(path: path)
            }
            return parameters
        } catch {
            guard case .missing = error else { throw error }
            return nil
        }
    }

    private static func newParameters(
        using cryptor: Cryptor
    ) throws(RootKeyError) -> ScryptParameters {
        do throws(CryptoError) {
            return ScryptParameters(salt: try cryptor.randomNonce(ScryptParameters.saltCount))
        } catch {
            throw .crypto(error)
        }
    }

    private func rootKey(
        _ parameters: ScryptParameters, using cryptor: Cryptor
    ) throws(RootKeyError) -> RootKey {
        do throws(CryptoError) {
            let bytes = try cryptor.scrypt(
                passphrase: passphrase, salt: parameters.salt, n: parameters.n, r: parameters.r,
                p: parameters.p, count: RootKey.byteCount)
            guard let key = RootKey(bytes) else { throw .malformed }
            return key
        } catch {
            throw .crypto(error)
        }
    }
}
