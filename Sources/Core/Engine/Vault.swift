import KMSCrypto
import KMSModel
import KMSSecrets
import KMSStore

/// One thread's cryptography in the core's terms: key material, ciphertexts, random bytes, markers.
final class Vault {
    let rows: RowSealer
    let cryptor: Cryptor
    let hierarchy: KeyHierarchy
    private let elsewhere: any KeysElsewhere

    init(_ hierarchy: KeyHierarchy, _ elsewhere: any KeysElsewhere) throws(CryptoError) {
        self.hierarchy = hierarchy
        self.elsewhere = elsewhere
        rows = try RowSealer(hierarchy)
        cryptor = rows.cryptor
    }

    // MARK: Random bytes

    /// Random bits for an identifier, which is public.
    func identifierBits() -> (UInt64, UInt64) {
        if let bits = try? cryptor.randomPair() { return bits }
        var generator = SystemRandomNumberGenerator()
        return (generator.next(), generator.next())
    }

    /// A key ID that no other key has.
    func newKeyID() -> KeyID {
        let bits = identifierBits()
        return KeyID(random: bits.0, bits.1)
    }

    /// Random bytes for a secret.
    func random(_ count: Int) throws(KMSError) -> SecretBytes {
        do throws(CryptoError) {
            return try cryptor.randomBytes(count)
        } catch {
            throw KMSError(error)
        }
    }

    // MARK: Key material

    /// New key material for a symmetric encryption key.
    func newMaterial(for id: KeyID, at time: Timestamp) throws(KMSError) -> StoredMaterial {
        do throws(CryptoError) {
            let material = try cryptor.randomBytes(XAESKey.byteCount)
            let materialID = try hierarchy.materialID(of: material, for: id, using: cryptor)
            return StoredMaterial(materialID, creationDate: time, kind: .symmetric, material)
        } catch {
            throw KMSError(error)
        }
    }

    /// Makes stored key material of the permit's key ready for use. Throws unless the state of the key permits it.
    func open(
        _ stored: StoredMaterial, for permit: borrowing Permit
    ) throws(KMSError) -> OpenMaterial {
        try permit.requireState()
        guard stored.kind == permit.key.materialKind else { throw Self.mismatch(permit.key) }
        do throws(CryptoError) {
            return OpenMaterial(stored.id, try KeyMaterial(stored, using: cryptor))
        } catch {
            guard error.isOfInput else { throw KMSError(error) }
            throw KMSError(
                .internalFailure, "The key material can't be read.",
                detail: "key material \(stored.id) of \(permit.key.arn) is damaged: \(error)")
        }
    }

    /// Makes the contexts of this thread forget the keys that they were last used with.
    ///
    /// A context that the library fails to reset keeps its key until its next use, as it does in a thread
    /// that is busy.
    func forgetKeys() {
        try? cryptor.forgetKeys()
    }

    // MARK: Ciphertexts

    /// Seals `plaintext` under `material`, which is that of the permit's key.
    func seal(
        _ plaintext: borrowing SecretBytes, under material: OpenMaterial,
        for permit: borrowing Permit, context: EncryptionContext?
    ) throws(KMSError) -> [UInt8] {
        let context = (context ?? .empty).canonicalBytes
        switch material.material {
        case .symmetric(let key):
            do throws(CryptoError) {
                return try CiphertextBlob.seal(
                    plaintext, context: context, keyID: permit.key.id, material: material.prefix,
                    key: key, using: cryptor)
            } catch {
                throw KMSError(error)
            }
        case .elsewhere(let reference):
            return try elsewhere.seal(
                plaintext, context: context, key: permit.key.id, material: material.id,
                reference: reference)
        case .hmac: throw Self.mismatch(permit.key)
        case .pair: throw Self.mismatch(permit.key)
        }
    }

    /// Opens a ciphertext. Throws `InvalidCiphertextException` for whatever is wrong with it; a failure of
    /// the library is none of that.
    func open(
        _ blob: CiphertextBlob, with material: OpenMaterial, for permit: borrowing Permit,
        context: EncryptionContext?
    ) throws(KMSError) -> SecretBytes {
        let context = (context ?? .empty).canonicalBytes
        switch material.material {
        case .symmetric(let key):
            do throws(CryptoError) {
                return try blob.open(context: context, key: key, using: cryptor)
            } catch {
                throw error.isOfInput ? KMSError(.invalidCiphertext) : KMSError(error)
            }
        case .elsewhere(let reference):
            return try elsewhere.open(blob, context: context, reference: reference)
        case .hmac: throw Self.mismatch(permit.key)
        case .pair: throw Self.mismatch(permit.key)
        }
    }

    private static func mismatch(_ key: OpenKey) -> KMSError {
        KMSError(
            .internalFailure, "The key material can't be read.",
            detail:
                "the key material of \(key.arn) is not of the kind that its spec and origin need")
    }

    // MARK: Page markers

    /// The marker of a listing that goes on behind `position`.
    func marker(at position: [UInt8], of listing: PageMarker.Listing) throws(KMSError) -> String {
        do throws(CryptoError) {
            let tag = try cryptor.hmacSHA256(
                key: hierarchy.marker, listing.bytes + position)
            return PageMarker.text(position, tag: tag)
        } catch {
            throw KMSError(error)
        }
    }

    /// The position in a marker. Throws `InvalidMarkerException` unless it was issued by this listing.
    func position(
        in marker: String, of listing: PageMarker.Listing
    ) throws(KMSError) -> [UInt8] {
        guard let (position, tag) = PageMarker.parts(of: marker) else { throw PageMarker.invalid }
        let isAuthentic: Bool
        do throws(CryptoError) {
            isAuthentic = try cryptor.isAuthentic(
                tag, listing.bytes + position, key: hierarchy.marker)
        } catch {
            throw KMSError(error)
        }
        guard isAuthentic else { throw PageMarker.invalid }
        return position
    }
}
