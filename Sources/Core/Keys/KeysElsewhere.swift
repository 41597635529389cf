package import KMSCrypto
package import KMSModel
package import KMSSecrets

/// Keys whose material is not in the store: in an HSM, or behind a proxy. Each function may take long, so
/// that it is called on threads that may wait.
package protocol KeysElsewhere: Sendable {
    /// A ciphertext blob of `plaintext` whose header names `key` and `material`, and to which `context`, in
    /// its canonical form, is bound. `reference` is how the key is called where it is.
    func seal(
        _ plaintext: borrowing SecretBytes, context: [UInt8], key: KeyID,
        material: KeyMaterialID, reference: borrowing SecretBytes
    ) throws(KMSError) -> [UInt8]

    /// What is in a ciphertext blob. Throws `InvalidCiphertextException` for whatever is wrong with it.
    func open(
        _ blob: CiphertextBlob, context: [UInt8], reference: borrowing SecretBytes
    ) throws(KMSError) -> SecretBytes
}

/// What a daemon has that is connected to no key store.
struct NoKeysElsewhere: KeysElsewhere {
    private static let unavailable = KMSError(
        .invalidState, "The key store that holds the key material is not connected.")

    func seal(
        _: borrowing SecretBytes, context: [UInt8], key: KeyID, material: KeyMaterialID,
        reference: borrowing SecretBytes
    ) throws(KMSError) -> [UInt8] {
        throw Self.unavailable
    }

    func open(
        _: CiphertextBlob, context: [UInt8], reference: borrowing SecretBytes
    ) throws(KMSError) -> SecretBytes {
        throw Self.unavailable
    }
}
