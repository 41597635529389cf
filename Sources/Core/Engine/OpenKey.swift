import KMSAccess
import KMSCrypto
import KMSModel
import KMSStore

/// A key as one thread knows it: what its record says, and its current key material once it was needed.
final class OpenKey {
    let attributes: KeyAttributes
    let arn: String
    let accountID: String
    let policy: Policy
    /// What tells it from others that the thread has opened, and from itself before it changed.
    let serial: UInt64
    /// The names of its aliases, once they were asked for.
    var aliases: [String]?
    let type: KeyType
    /// The ID of the key material that encrypts; `nil` if there is none.
    let materialID: KeyMaterialID?
    /// The current key material, if it is open. `KeyRing` opens it when it is needed, and only in a state
    /// that permits its use.
    private var current: OpenMaterial?

    init(_ record: KeyRecord, of accountID: String, _ policy: Policy, serial: UInt64) {
        self.serial = serial
        attributes = record.attributes
        self.accountID = accountID
        self.policy = policy
        materialID = record.material?.id
        let scope = AccountScope(accountID: accountID, region: record.name.region)
        arn = scope.keyARN(record.name.id)
        type = KeyType.of(record.attributes.keySpec)
    }

    /// The same key with another policy, for a decision that nobody acts on.
    func with(_ policy: Policy) -> OpenKey {
        OpenKey(self, policy)
    }

    private init(_ other: OpenKey, _ policy: Policy) {
        serial = other.serial
        attributes = other.attributes
        arn = other.arn
        accountID = other.accountID
        type = other.type
        materialID = nil
        self.policy = policy
    }

    var address: KeyAddress { attributes.address }
    var id: KeyID { attributes.address.id }
    var state: KeyState { attributes.state }

    /// What its key material must be.
    var materialKind: StoredMaterial.Kind {
        switch attributes.origin {
        case .awsCloudhsm, .externalKeyStore: .elsewhere
        case .awsKms, .external:
            switch type.kind {
            case .symmetric: .symmetric
            case .hmac: .hmac
            case .asymmetric: .pair
            }
        }
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
        try attributes.requireState(for: operation, arn)
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

extension OpenKey: KeyFacts {
    var origin: OriginType { attributes.origin }
    var spec: KeySpec { attributes.keySpec }
    var usage: KeyUsageType { attributes.keyUsage }
}

extension KeyAttributes {
    /// Throws unless the key's state permits the operation.
    func requireState(for operation: Operation, _ arn: String) throws(KMSError) {
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
}
