import KMSCrypto
import KMSModel

/// The key to open a ciphertext with. State and usage are checked; the ciphertext is not opened yet.
struct CiphertextSource {
    let key: OpenKey
    /// `nil` in a dry run that leaves the ciphertext out.
    let blob: CiphertextBlob?
}

extension Call {
    /// Finds the key for a ciphertext: steps 4 to 10 of the order of checks.
    ///
    /// The key in the blob's header is not trusted until the tag verifies, yet decides who may try.
    /// Throws `InvalidCiphertextException` for what is no ciphertext, `IncorrectKeyException` if `named`
    /// is another key, and whatever the key's state and usage forbid.
    func source(
        of ciphertext: [UInt8]?, named: String?, by algorithm: EncryptionAlgorithmSpec,
        ignoringCiphertext: Bool
    ) throws(KMSError) -> CiphertextSource {
        var blob: CiphertextBlob?
        if let ciphertext, !(ignoringCiphertext && named != nil) {
            blob = try CiphertextBlob(authorizing: ciphertext)
        }
        let key: OpenKey
        if let named {
            key = try permit(on: named, taking: .keyOrAlias).key
            if let blob, blob.keyID != key.record.keyID {
                throw KMSError(
                    .incorrectKey,
                    "The key ID in the request does not identify a CMK that can perform this operation."
                )
            }
        } else if let blob {
            key = try permit(onKeyOf: blob)
        } else {
            throw KMSError(.invalidCiphertext)
        }
        try key.requireState(for: operation)
        try key.requireEncryption(by: algorithm, in: operation)
        return CiphertextSource(key: key, blob: ignoringCiphertext ? nil : blob)
    }

    /// A stranger and a missing key look alike.
    private func permit(onKeyOf blob: CiphertextBlob) throws(KMSError) -> OpenKey {
        do throws(KMSError) {
            return try permit(on: blob.keyID).key
        } catch {
            guard error.code == .accessDenied || error.code == .notFound else { throw error }
            throw KMSError(
                .accessDenied,
                "The ciphertext refers to a customer master key that does not exist, does not exist "
                    + "in this region, or you are not allowed to access.")
        }
    }
}

extension CiphertextBlob {
    /// Reads a ciphertext as far as its header, which says whom to ask.
    fileprivate init(authorizing bytes: [UInt8]) throws(KMSError) {
        do throws(CryptoError) {
            self = try CiphertextBlob(parsing: bytes)
        } catch {
            throw KMSError(.invalidCiphertext)
        }
    }
}

extension KeyRing {
    /// The key material that a ciphertext names. Throws `InvalidCiphertextException` if the key has none
    /// such, the same as for a ciphertext that doesn't open.
    func require(_ blob: CiphertextBlob, of key: OpenKey) throws(KMSError) -> OpenMaterial {
        guard let material = try material(of: key, prefix: blob.material) else {
            throw KMSError(.invalidCiphertext)
        }
        return material
    }
}
