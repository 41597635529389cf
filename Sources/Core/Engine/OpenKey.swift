import KMSCrypto
import KMSModel
import KMSStore

/// A key as one thread has opened it: what is known of it, and its current key material.
final class OpenKey {
    let record: KeyRecord
    let arn: String
    let state: KeyState
    let usage: KeyUsageType
    let spec: KeySpec
    /// The current key material; `nil` for a key that has none, or of another type.
    let current: OpenMaterial?

    init(_ record: KeyRecord, arn: String, current: OpenMaterial?) throws(KMSError) {
        guard let state = KeyState(rawValue: record.state),
            let usage = KeyUsageType(rawValue: record.keyUsage),
            let spec = KeySpec(rawValue: record.keySpec)
        else {
            throw KMSError(
                .internalFailure, "The key can't be read.",
                detail: "\(arn) has a state, usage or spec that this version does not know")
        }
        self.record = record
        self.arn = arn
        self.state = state
        self.usage = usage
        self.spec = spec
        self.current = current
    }

    /// Throws unless the key's state permits a cryptographic operation (key-state table of AWS KMS).
    func requireUsable() throws(KMSError) {
        switch state {
        case .enabled, .updating: return
        case .disabled: throw KMSError(.disabled, "\(arn) is disabled.")
        default: try requireState(of: [])
        }
    }

    /// Throws `KMSInvalidStateException` unless the state is one of `allowed`.
    func requireState(of allowed: Set<KeyState>) throws(KMSError) {
        guard !allowed.contains(state) else { return }
        let reason =
            switch state {
            case .enabled: "enabled."
            case .disabled: "disabled."
            case .pendingDeletion, .pendingReplicaDeletion:
                "pending deletion (or pending replica deletion)."
            case .pendingImport:
                "pending import because no key material has ever been imported or one of the "
                    + "imported key materials is deleted or expired."
            case .unavailable: "unavailable."
            case .creating: "creating."
            case .updating: "updating."
            }
        throw KMSError(.invalidState, "\(arn) is \(reason)")
    }

    /// Throws `InvalidKeyUsageException` unless the key is for encryption.
    func requireEncryption(
        by algorithm: EncryptionAlgorithmSpec, in operation: Operation
    ) throws(KMSError) {
        guard usage == .encryptDecrypt else {
            throw KMSError(
                .invalidKeyUsage,
                "\(arn) key usage is \(usage.name) which is not valid for \(operation.name).")
        }
        guard spec == .symmetricDefault, algorithm == .symmetricDefault else {
            throw KMSError(
                .invalidKeyUsage,
                "Algorithm \(algorithm.name) is incompatible with key spec \(spec.name).")
        }
    }

    /// The current key material of a key whose state and usage have been checked.
    func requireCurrent() throws(KMSError) -> OpenMaterial {
        guard let current else {
            throw KMSError(
                .internalFailure, "The key can't be read.",
                detail: "\(arn) is \(state.name) and has no key material")
        }
        return current
    }
}

/// One key material, opened.
final class OpenMaterial {
    let id: KeyMaterialID
    /// 64 hexadecimal digits.
    let text: String
    let key: XAESKey
    /// How a ciphertext names it.
    let prefix: CiphertextBlob.MaterialPrefix

    init(_ id: KeyMaterialID, _ key: consuming XAESKey) {
        self.id = id
        self.key = key
        text = id.description
        prefix = CiphertextBlob.MaterialPrefix(id)
    }
}
