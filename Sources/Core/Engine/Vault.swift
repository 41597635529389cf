import KMSCrypto
import KMSModel
import KMSSecrets
import KMSStore

/// One thread's cryptography in the core's terms: key material, ciphertexts, random bytes, markers.
final class Vault {
    private static let recordVersion: UInt8 = 1
    let rows: RowSealer
    private let cryptor: Cryptor
    private let hierarchy: KeyHierarchy
    private let sealer: StoreSealer

    init(_ hierarchy: KeyHierarchy, _ scope: AccountScope) throws(CryptoError) {
        self.hierarchy = hierarchy
        rows = try RowSealer(hierarchy)
        cryptor = rows.cryptor
        sealer = StoreSealer(hierarchy: hierarchy, account: scope.accountID)
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

    /// New key material for a symmetric encryption key, sealed for the store.
    func newMaterial(
        for id: KeyID, spec: KeySpec, at time: Timestamp
    ) throws(KMSError) -> MaterialRecord {
        do throws(CryptoError) {
            let material = try cryptor.randomBytes(XAESKey.byteCount)
            let materialID = try hierarchy.materialID(of: material, for: id, using: cryptor)
            let sealed = try sealer.seal(
                material: material, at: place(of: materialID, in: id, spec), using: cryptor)
            return MaterialRecord(
                materialID: materialID, creationDate: time, state: 1, sealedMaterial: sealed.bytes)
        } catch {
            throw KMSError(error)
        }
    }

    /// Opens stored key material of a symmetric encryption key. The caller has looked at the key's state.
    func open(_ material: MaterialRecord, of key: KeyRecord) throws(KMSError) -> OpenMaterial {
        do throws(CryptoError) {
            guard let spec = KeySpec(rawValue: key.keySpec) else { throw .malformed }
            let opened = try sealer.openXAESKey(
                try SealedMaterial(parsing: material.sealedMaterial),
                at: place(of: material.materialID, in: key.keyID, spec), using: cryptor)
            return OpenMaterial(material.materialID, opened)
        } catch {
            guard error.isOfInput else { throw KMSError(error) }
            throw KMSError(
                .internalFailure, "The key material can't be read.",
                detail:
                    "key material \(material.materialID) of key \(key.keyID) is damaged: \(error)")
        }
    }

    private func place(
        of id: KeyMaterialID, in key: KeyID, _ spec: KeySpec
    ) -> SealedMaterial.Place {
        SealedMaterial.Place(
            table: TableID.materials.rawValue, keyID: key, materialID: id, spec: spec.name,
            recordVersion: Self.recordVersion)
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
        do throws(CryptoError) {
            return try CiphertextBlob.seal(
                plaintext, context: (context ?? .empty).canonicalBytes,
                keyID: permit.key.record.keyID,
                material: material.prefix, key: material.key, using: cryptor)
        } catch {
            throw KMSError(error)
        }
    }

    /// Opens a ciphertext. Throws `InvalidCiphertextException` for whatever is wrong with it; a failure of
    /// the library is none of that.
    func open(
        _ blob: CiphertextBlob, with material: OpenMaterial, for permit: borrowing Permit,
        context: EncryptionContext?
    ) throws(KMSError) -> SecretBytes {
        do throws(CryptoError) {
            return try blob.open(
                context: (context ?? .empty).canonicalBytes, key: material.key, using: cryptor)
        } catch {
            throw error.isOfInput ? KMSError(.invalidCiphertext) : KMSError(error)
        }
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
