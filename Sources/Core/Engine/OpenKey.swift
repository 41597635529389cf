import KMSAccess
import KMSCrypto
import KMSModel
import KMSStore

/// A key as one thread knows it: what its record says, and its current key material once it was needed.
final class OpenKey {
    let record: KeyRecord
    let arn: String
    let state: KeyState
    let usage: KeyUsageType
    let spec: KeySpec
    let origin: OriginType
    let type: KeyType
    /// The current key material, if it is open. `KeyRing` opens it when it is needed, and only in a state
    /// that permits its use.
    private var current: OpenMaterial?

    init(_ record: KeyRecord, arn: String) throws(KMSError) {
        guard let state = KeyState(rawValue: record.state),
            let usage = KeyUsageType(rawValue: record.keyUsage),
            let spec = KeySpec(rawValue: record.keySpec),
            let origin = OriginType(rawValue: record.origin)
        else {
            throw KMSError(
                .internalFailure, "The key can't be read.",
                detail: "\(arn) has a state, usage, spec or origin that this version does not know")
        }
        self.record = record
        self.arn = arn
        self.state = state
        self.usage = usage
        self.spec = spec
        self.origin = origin
        type = KeyType.of(spec)
    }

    /// The current key material, if it is open and the permit is for this key.
    func material(for permit: borrowing Permit) -> OpenMaterial? {
        permit.key === self ? current : nil
    }

    /// Whether the current key material is open.
    var isOpen: Bool { current != nil }

    /// Keeps the current key material open.
    func keep(_ material: OpenMaterial) {
        current = material
    }

    /// Closes the current key material; `false` if it isn't open.
    func forget() -> Bool {
        defer { current = nil }
        return current != nil
    }

    /// Throws unless the key's state permits the operation.
    func requireState(for operation: Operation) throws(KMSError) {
        let permitted = operation.states
        guard !permitted.contains(state) else { return }
        guard !permitted.contains(.pendingDeletion) || permitted.contains(.disabled) else {
            throw KMSError(
                .invalidState, "\(arn) is not pending deletion (or pending replica deletion).")
        }
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
        throw KMSError(state == .disabled ? .disabled : .invalidState, "\(arn) is \(reason)")
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
        guard type.encryption.contains(algorithm) else {
            throw KMSError(
                .invalidKeyUsage,
                "Algorithm \(algorithm.name) is incompatible with key spec \(spec.name).")
        }
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

extension OpenKey: KeyFacts {
    var policy: String? { record.policy }

    func value(ofTag key: String) -> String? {
        record.tags.first { ByteText($0.key) == ByteText(key) }?.value
    }
}
