package import KMSModel
package import KMSSecrets

/// The keys that a master key gives, each for one purpose, by HKDF-SHA-256 (RFC 5869) without salt.
///
/// Immutable, so all threads share one.
package final class KeyHierarchy: Sendable {
    /// What each derived key is for. The raw value is the HKDF info; it must never change.
    package enum Label: String, CaseIterable, Sendable {
        /// Seals the records of the store.
        case store = "kmsd/store/v1"
        /// Chains audit records.
        case audit = "kmsd/audit/v1"
        /// Authenticates grant tokens.
        case grantToken = "kmsd/grant-token/v1"
        /// Seals import tokens.
        case importToken = "kmsd/import-token/v1"
        /// Derives key material IDs.
        case materialID = "kmsd/material-id/v1"
        /// Authenticates the markers of paged lists.
        case marker = "kmsd/marker/v1"
    }

    /// Seals what the store holds.
    package let store: XAESKey
    /// Chains audit records, by HMAC-SHA-256.
    package let audit: SecretBytes
    /// Authenticates grant tokens, by HMAC-SHA-256.
    package let grantToken: SecretBytes
    /// Seals import tokens.
    package let importToken: XAESKey
    /// Derives key material IDs, by HMAC-SHA-256.
    package let materialID: SecretBytes
    /// Authenticates markers, by HMAC-SHA-256.
    package let marker: SecretBytes

    /// Derives all keys. A `materialID` key that an earlier master key gave takes the place of this one's,
    /// so that imported key material is still recognized under a new master key.
    package init(
        master: borrowing MasterKey, materialID: consuming SecretBytes? = nil,
        using cryptor: Cryptor
    ) throws(CryptoError) {
        func derive(_ label: Label) throws(CryptoError) -> SecretBytes {
            try cryptor.hkdfSHA256(key: master.bytes, label: label.rawValue, count: 32)
        }
        store = try XAESKey(try derive(.store), using: cryptor)
        audit = try derive(.audit)
        grantToken = try derive(.grantToken)
        importToken = try XAESKey(try derive(.importToken), using: cryptor)
        if let materialID {
            self.materialID = materialID
        } else {
            self.materialID = try derive(.materialID)
        }
        marker = try derive(.marker)
    }

    /// The ID of `material` as key material of `keyID`: HMAC-SHA-256 of the 16 bytes of the key ID and the
    /// material. Equal material of one key has an equal ID; without the key nobody can try guesses.
    package func materialID(
        of material: borrowing SecretBytes, for keyID: KeyID, using cryptor: Cryptor
    ) throws(CryptoError) -> KeyMaterialID {
        let bytes = try unsafe keyID.bytes.lend { (id) throws(CryptoError) in
            try unsafe material.withUnsafeBytes { (material) throws(CryptoError) in
                try unsafe [UInt8](count: Cryptor.digestCount) { (output) throws(CryptoError) in
                    try unsafe cryptor.hmacSHA256(key: materialID, id, material, into: output)
                }
            }
        }
        guard let id = KeyMaterialID(bytes: bytes) else { throw .malformed }
        return id
    }
}
