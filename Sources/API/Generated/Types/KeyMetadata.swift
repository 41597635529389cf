// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// What is known of a KMS key, its key material excepted.
public struct KeyMetadata: Sendable {
    /// The 12-digit account that owns the key.
    public var awsAccountID: String?
    /// The key ID.
    public var keyID: String?
    /// The key ARN.
    public var arn: String?
    /// When the key was created, in seconds since the Unix epoch.
    public var creationDate: Timestamp?
    /// Whether the key state is Enabled.
    public var enabled: Bool?
    /// The description, 0 to 8192 characters.
    public var description: String?
    /// What the key may be used for.
    public var keyUsage: KeyUsageType?
    /// The key state.
    public var keyState: KeyState?
    /// When the key is deleted, in seconds since the Unix epoch; only if the state is
    /// PendingDeletion.
    public var deletionDate: Timestamp?
    /// When the first of the imported key materials expires, in seconds since the Unix epoch.
    public var validTo: Timestamp?
    /// Where the key material comes from.
    public var origin: OriginType?
    /// The custom key store that holds the key.
    public var customKeyStoreID: String?
    /// The CloudHSM cluster behind the custom key store.
    public var cloudHsmClusterID: String?
    /// Whether imported key material expires.
    public var expirationModel: ExpirationModelType?
    /// Who manages the key.
    public var keyManager: KeyManagerType?
    /// The same value as key_spec; deprecated by AWS, and still returned.
    public var customerMasterKeySpec: KeySpec?
    /// The type of key material.
    public var keySpec: KeySpec?
    /// The algorithms an ENCRYPT_DECRYPT key supports.
    public var encryptionAlgorithms: [EncryptionAlgorithmSpec]
    /// The algorithms a SIGN_VERIFY key supports.
    public var signingAlgorithms: [SigningAlgorithmSpec]
    /// The algorithms a KEY_AGREEMENT key supports.
    public var keyAgreementAlgorithms: [KeyAgreementAlgorithmSpec]
    /// Whether the key is a multi-Region key.
    public var multiRegion: Bool?
    /// The set that a multi-Region key belongs to.
    public var multiRegionConfiguration: MultiRegionConfiguration?
    /// The length of the waiting period, in days; only if the state is PendingReplicaDeletion.
    public var pendingDeletionWindowInDays: Int?
    /// The algorithms a GENERATE_VERIFY_MAC key supports.
    public var macAlgorithms: [MacAlgorithmSpec]
    /// The external key of a key in an external key store.
    public var xksKeyConfiguration: XksKeyConfigurationType?
    /// The current key material: 64 hexadecimal digits; symmetric encryption keys only.
    public var currentKeyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        awsAccountID: String? = nil,
        keyID: String? = nil,
        arn: String? = nil,
        creationDate: Timestamp? = nil,
        enabled: Bool? = nil,
        description: String? = nil,
        keyUsage: KeyUsageType? = nil,
        keyState: KeyState? = nil,
        deletionDate: Timestamp? = nil,
        validTo: Timestamp? = nil,
        origin: OriginType? = nil,
        customKeyStoreID: String? = nil,
        cloudHsmClusterID: String? = nil,
        expirationModel: ExpirationModelType? = nil,
        keyManager: KeyManagerType? = nil,
        customerMasterKeySpec: KeySpec? = nil,
        keySpec: KeySpec? = nil,
        encryptionAlgorithms: [EncryptionAlgorithmSpec] = [],
        signingAlgorithms: [SigningAlgorithmSpec] = [],
        keyAgreementAlgorithms: [KeyAgreementAlgorithmSpec] = [],
        multiRegion: Bool? = nil,
        multiRegionConfiguration: MultiRegionConfiguration? = nil,
        pendingDeletionWindowInDays: Int? = nil,
        macAlgorithms: [MacAlgorithmSpec] = [],
        xksKeyConfiguration: XksKeyConfigurationType? = nil,
        currentKeyMaterialID: String? = nil
    ) {
        self.awsAccountID = awsAccountID
        self.keyID = keyID
        self.arn = arn
        self.creationDate = creationDate
        self.enabled = enabled
        self.description = description
        self.keyUsage = keyUsage
        self.keyState = keyState
        self.deletionDate = deletionDate
        self.validTo = validTo
        self.origin = origin
        self.customKeyStoreID = customKeyStoreID
        self.cloudHsmClusterID = cloudHsmClusterID
        self.expirationModel = expirationModel
        self.keyManager = keyManager
        self.customerMasterKeySpec = customerMasterKeySpec
        self.keySpec = keySpec
        self.encryptionAlgorithms = encryptionAlgorithms
        self.signingAlgorithms = signingAlgorithms
        self.keyAgreementAlgorithms = keyAgreementAlgorithms
        self.multiRegion = multiRegion
        self.multiRegionConfiguration = multiRegionConfiguration
        self.pendingDeletionWindowInDays = pendingDeletionWindowInDays
        self.macAlgorithms = macAlgorithms
        self.xksKeyConfiguration = xksKeyConfiguration
        self.currentKeyMaterialID = currentKeyMaterialID
    }
}

extension KeyMetadata: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "AWSAccountId", kind: .string),
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "Arn", kind: .string),
            MemberShape(name: "CreationDate", kind: .time),
            MemberShape(name: "Enabled", kind: .bool),
            MemberShape(name: "Description", kind: .string),
            MemberShape(
                name: "KeyUsage",
                kind: .enumeration(name: "KeyUsageType", values: KeyUsageType.allCases.map(\.name))),
            MemberShape(
                name: "KeyState",
                kind: .enumeration(name: "KeyState", values: KeyState.allCases.map(\.name))),
            MemberShape(name: "DeletionDate", kind: .time),
            MemberShape(name: "ValidTo", kind: .time),
            MemberShape(
                name: "Origin",
                kind: .enumeration(name: "OriginType", values: OriginType.allCases.map(\.name))),
            MemberShape(name: "CustomKeyStoreId", kind: .string),
            MemberShape(name: "CloudHsmClusterId", kind: .string),
            MemberShape(
                name: "ExpirationModel",
                kind: .enumeration(
                    name: "ExpirationModelType", values: ExpirationModelType.allCases.map(\.name))),
            MemberShape(
                name: "KeyManager",
                kind: .enumeration(
                    name: "KeyManagerType", values: KeyManagerType.allCases.map(\.name))),
            MemberShape(
                name: "CustomerMasterKeySpec",
                kind: .enumeration(name: "KeySpec", values: KeySpec.allCases.map(\.name))),
            MemberShape(
                name: "KeySpec",
                kind: .enumeration(name: "KeySpec", values: KeySpec.allCases.map(\.name))),
            MemberShape(
                name: "EncryptionAlgorithms",
                kind: .list(
                    .enumeration(
                        name: "EncryptionAlgorithmSpec",
                        values: EncryptionAlgorithmSpec.allCases.map(\.name)))),
            MemberShape(
                name: "SigningAlgorithms",
                kind: .list(
                    .enumeration(
                        name: "SigningAlgorithmSpec",
                        values: SigningAlgorithmSpec.allCases.map(\.name)))),
            MemberShape(
                name: "KeyAgreementAlgorithms",
                kind: .list(
                    .enumeration(
                        name: "KeyAgreementAlgorithmSpec",
                        values: KeyAgreementAlgorithmSpec.allCases.map(\.name)))),
            MemberShape(name: "MultiRegion", kind: .bool),
            MemberShape(
                name: "MultiRegionConfiguration", kind: .message("MultiRegionConfiguration")),
            MemberShape(name: "PendingDeletionWindowInDays", kind: .integer),
            MemberShape(
                name: "MacAlgorithms",
                kind: .list(
                    .enumeration(
                        name: "MacAlgorithmSpec", values: MacAlgorithmSpec.allCases.map(\.name)))),
            MemberShape(name: "XksKeyConfiguration", kind: .message("XksKeyConfigurationType")),
            MemberShape(name: "CurrentKeyMaterialId", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            awsAccountID: try reader.string(Field(0, "AWSAccountId")),
            keyID: try reader.string(Field(1, "KeyId")),
            arn: try reader.string(Field(2, "Arn")),
            creationDate: try reader.time(Field(3, "CreationDate")),
            enabled: try reader.bool(Field(4, "Enabled")),
            description: try reader.string(Field(5, "Description")),
            keyUsage: try reader.enumeration(Field(6, "KeyUsage")),
            keyState: try reader.enumeration(Field(7, "KeyState")),
            deletionDate: try reader.time(Field(8, "DeletionDate")),
            validTo: try reader.time(Field(9, "ValidTo")),
            origin: try reader.enumeration(Field(10, "Origin")),
            customKeyStoreID: try reader.string(Field(11, "CustomKeyStoreId")),
            cloudHsmClusterID: try reader.string(Field(12, "CloudHsmClusterId")),
            expirationModel: try reader.enumeration(Field(13, "ExpirationModel")),
            keyManager: try reader.enumeration(Field(14, "KeyManager")),
            customerMasterKeySpec: try reader.enumeration(Field(15, "CustomerMasterKeySpec")),
            keySpec: try reader.enumeration(Field(16, "KeySpec")),
            encryptionAlgorithms: try reader.enumerations(Field(17, "EncryptionAlgorithms")),
            signingAlgorithms: try reader.enumerations(Field(21, "SigningAlgorithms")),
            keyAgreementAlgorithms: try reader.enumerations(Field(22, "KeyAgreementAlgorithms")),
            multiRegion: try reader.bool(Field(18, "MultiRegion")),
            multiRegionConfiguration: try reader.message(Field(23, "MultiRegionConfiguration")),
            pendingDeletionWindowInDays: try reader.integer(
                Field(19, "PendingDeletionWindowInDays")),
            macAlgorithms: try reader.enumerations(Field(24, "MacAlgorithms")),
            xksKeyConfiguration: try reader.message(Field(25, "XksKeyConfiguration")),
            currentKeyMaterialID: try reader.string(Field(20, "CurrentKeyMaterialId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "AWSAccountId"), awsAccountID)
        try visitor.string(Field(1, "KeyId"), keyID)
        try visitor.string(Field(2, "Arn"), arn)
        try visitor.time(Field(3, "CreationDate"), creationDate)
        try visitor.bool(Field(4, "Enabled"), enabled)
        try visitor.string(Field(5, "Description"), description)
        try visitor.enumeration(Field(6, "KeyUsage"), keyUsage)
        try visitor.enumeration(Field(7, "KeyState"), keyState)
        try visitor.time(Field(8, "DeletionDate"), deletionDate)
        try visitor.time(Field(9, "ValidTo"), validTo)
        try visitor.enumeration(Field(10, "Origin"), origin)
        try visitor.string(Field(11, "CustomKeyStoreId"), customKeyStoreID)
        try visitor.string(Field(12, "CloudHsmClusterId"), cloudHsmClusterID)
        try visitor.enumeration(Field(13, "ExpirationModel"), expirationModel)
        try visitor.enumeration(Field(14, "KeyManager"), keyManager)
        try visitor.enumeration(Field(15, "CustomerMasterKeySpec"), customerMasterKeySpec)
        try visitor.enumeration(Field(16, "KeySpec"), keySpec)
        try visitor.enumerations(Field(17, "EncryptionAlgorithms"), encryptionAlgorithms)
        try visitor.enumerations(Field(21, "SigningAlgorithms"), signingAlgorithms)
        try visitor.enumerations(Field(22, "KeyAgreementAlgorithms"), keyAgreementAlgorithms)
        try visitor.bool(Field(18, "MultiRegion"), multiRegion)
        try visitor.message(Field(23, "MultiRegionConfiguration"), multiRegionConfiguration)
        try visitor.integer(Field(19, "PendingDeletionWindowInDays"), pendingDeletionWindowInDays)
        try visitor.enumerations(Field(24, "MacAlgorithms"), macAlgorithms)
        try visitor.message(Field(25, "XksKeyConfiguration"), xksKeyConfiguration)
        try visitor.string(Field(20, "CurrentKeyMaterialId"), currentKeyMaterialID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
