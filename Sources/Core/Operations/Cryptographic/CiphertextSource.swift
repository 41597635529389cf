import KMSAPI
import KMSAccess
import KMSCrypto
import KMSModel

/// A ciphertext that a call brings, and the key that is to open it.
struct CiphertextSource {
    let key: FoundKey
    /// Whether the request names the key; otherwise the ciphertext does.
    private let isNamed: Bool
    /// What could be read; `nil` in a dry run that ignores the ciphertext.
    private let blob: Result<CiphertextBlob, KMSError>?

    fileprivate init(_ key: FoundKey, isNamed: Bool, _ blob: Result<CiphertextBlob, KMSError>?) {
        self.key = key
        self.isNamed = isNamed
        self.blob = blob
    }

    /// Throws `IncorrectKeyException` if the ciphertext is that of another key.
    func requireKey() throws(KMSError) {
        guard case .success(let blob)? = blob, blob.keyID != key.id else { return }
        throw KMSError(
            .incorrectKey,
            "The key ID in the request does not identify a CMK that can perform this operation.")
    }

    /// The ciphertext; `nil` in a dry run that ignores it. Throws `InvalidCiphertextException` if what came
    /// is none.
    func readable() throws(KMSError) -> CiphertextBlob? {
        try blob?.get()
    }

    /// What a caller is told who may not use the key: of one that only the ciphertext names, not whether
    /// there is such a key.
    func denied(_ error: KMSError) -> KMSError { Self.denied(error, isNamed: isNamed) }

    fileprivate static func denied(_ error: KMSError, isNamed: Bool) -> KMSError {
        guard !isNamed, error.code == .accessDenied || error.code == .notFound else { return error }
        return KMSError(
            .accessDenied,
            "The ciphertext refers to a customer master key that does not exist, does not exist "
                + "in this region, or you are not allowed to access.")
    }
}

extension Call {
    /// Reads a ciphertext as far as its header, and finds the key: the named one, or else that of the header,
    /// which is not trusted until the tag verifies, yet says whom to ask.
    ///
    /// Throws `InvalidCiphertextException` for what is no ciphertext if no key is named.
    func source(
        of ciphertext: [UInt8]?, named: String?, for action: Action, ignoringCiphertext: Bool
    ) throws(KMSError) -> CiphertextSource {
        var blob: Result<CiphertextBlob, KMSError>?
        if let ciphertext, !(ignoringCiphertext && named != nil) {
            blob = CiphertextBlob.reading(ciphertext)
        }
        if let named {
            let key = try find(named, taking: .keyOrAlias, for: action)
            return CiphertextSource(key, isNamed: true, blob)
        }
        guard let header = try blob?.get() else { throw KMSError(.invalidCiphertext) }
        do throws(KMSError) {
            let key = try find(header.keyID, for: action)
            return CiphertextSource(key, isNamed: false, ignoringCiphertext ? nil : blob)
        } catch {
            throw CiphertextSource.denied(error, isNamed: false)
        }
    }

    /// Decides whether the caller may have the source's key open the ciphertext.
    func permit(
        to action: Action, _ source: CiphertextSource, context: EncryptionContext?,
        isOnSameKey: Bool? = nil, of request: borrowing some APIRequest & ~Copyable
    ) throws(KMSError) -> Permit {
        do throws(KMSError) {
            return try permit(
                to: action, source.key, context: context, isOnSameKey: isOnSameKey, of: request)
        } catch {
            throw source.denied(error)
        }
    }
}

extension CiphertextBlob {
    fileprivate static func reading(_ bytes: [UInt8]) -> Result<CiphertextBlob, KMSError> {
        do throws(CryptoError) {
            return .success(try CiphertextBlob(parsing: bytes))
        } catch {
            return .failure(KMSError(.invalidCiphertext))
        }
    }
}
