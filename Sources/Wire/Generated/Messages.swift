// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel
public import KMSSecrets

/// A tag: a key and a value.
public struct Tag: Sendable {
    /// 1 to 128 characters; must not begin with `aws:`.
    public var tagKey: String?
    /// 0 to 256 characters.
    public var tagValue: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        tagKey: String? = nil,
        tagValue: String? = nil
    ) {
        self.tagKey = tagKey
        self.tagValue = tagValue
    }
}

/// An attested enclave for which a reply is to be encrypted.
public struct RecipientInfo: Sendable {
    /// The algorithm to encrypt with.
    public var keyEncryptionAlgorithm: KeyEncryptionMechanism?
    /// The attestation document, 1 to 262,144 bytes.
    public var attestationDocument: [UInt8]?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyEncryptionAlgorithm: KeyEncryptionMechanism? = nil,
        attestationDocument: [UInt8]? = nil
    ) {
        self.keyEncryptionAlgorithm = keyEncryptionAlgorithm
        self.attestationDocument = attestationDocument
    }
}

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

/// The set that a multi-Region key belongs to.
public struct MultiRegionConfiguration: Sendable {
    /// Whether this key is the primary or a replica.
    public var multiRegionKeyType: MultiRegionKeyType?
    /// The primary key of the set.
    public var primaryKey: MultiRegionKey?
    /// The replica keys of the set, this key among them if it is one.
    public var replicaKeys: [MultiRegionKey]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        multiRegionKeyType: MultiRegionKeyType? = nil,
        primaryKey: MultiRegionKey? = nil,
        replicaKeys: [MultiRegionKey] = []
    ) {
        self.multiRegionKeyType = multiRegionKeyType
        self.primaryKey = primaryKey
        self.replicaKeys = replicaKeys
    }
}

/// One key of a multi-Region set.
public struct MultiRegionKey: Sendable {
    /// The key ARN.
    public var arn: String?
    /// The Region, 1 to 32 characters.
    public var region: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        arn: String? = nil,
        region: String? = nil
    ) {
        self.arn = arn
        self.region = region
    }
}

/// The external key behind a KMS key.
public struct XksKeyConfigurationType: Sendable {
    /// The name that the external key store knows it by; 1 to 128 characters.
    public var id: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        id: String? = nil
    ) {
        self.id = id
    }
}

/// One entry of ListKeys.
public struct KeyListEntry: Sendable {
    /// The key ID.
    public var keyID: String?
    /// The key ARN.
    public var keyARN: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyARN: String? = nil
    ) {
        self.keyID = keyID
        self.keyARN = keyARN
    }
}

/// One entry of ListAliases.
public struct AliasListEntry: Sendable {
    /// The alias name, with its prefix `alias/`.
    public var aliasName: String?
    /// The alias ARN.
    public var aliasARN: String?
    /// The key ID of the key that the alias stands for.
    public var targetKeyID: String?
    /// When the alias was created, in seconds since the Unix epoch.
    public var creationDate: Timestamp?
    /// When the alias was last given a target, in seconds since the Unix epoch.
    public var lastUpdatedDate: Timestamp?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        aliasName: String? = nil,
        aliasARN: String? = nil,
        targetKeyID: String? = nil,
        creationDate: Timestamp? = nil,
        lastUpdatedDate: Timestamp? = nil
    ) {
        self.aliasName = aliasName
        self.aliasARN = aliasARN
        self.targetKeyID = targetKeyID
        self.creationDate = creationDate
        self.lastUpdatedDate = lastUpdatedDate
    }
}

/// One entry of ListKeyRotations: a rotation, or a key material.
public struct RotationsListEntry: Sendable {
    /// The key ID.
    public var keyID: String?
    /// The key material: 64 hexadecimal digits.
    public var keyMaterialID: String?
    /// What its importer says of the key material, 0 to 256 characters; origin EXTERNAL only.
    public var keyMaterialDescription: String?
    /// Whether the key material is there; origin EXTERNAL only.
    public var importState: ImportState?
    /// Whether the key material encrypts, only decrypts, or waits for a rotation.
    public var keyMaterialState: KeyMaterialState?
    /// Whether the key material expires; origin EXTERNAL only.
    public var expirationModel: ExpirationModelType?
    /// When the key material expires, in seconds since the Unix epoch; only if it does.
    public var validTo: Timestamp?
    /// When the key material became current, in seconds since the Unix epoch; absent for the first
    /// one.
    public var rotationDate: Timestamp?
    /// What made the rotation happen; absent for the first key material.
    public var rotationType: RotationType?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyMaterialID: String? = nil,
        keyMaterialDescription: String? = nil,
        importState: ImportState? = nil,
        keyMaterialState: KeyMaterialState? = nil,
        expirationModel: ExpirationModelType? = nil,
        validTo: Timestamp? = nil,
        rotationDate: Timestamp? = nil,
        rotationType: RotationType? = nil
    ) {
        self.keyID = keyID
        self.keyMaterialID = keyMaterialID
        self.keyMaterialDescription = keyMaterialDescription
        self.importState = importState
        self.keyMaterialState = keyMaterialState
        self.expirationModel = expirationModel
        self.validTo = validTo
        self.rotationDate = rotationDate
        self.rotationType = rotationType
    }
}

/// The last successful use of a KMS key; every field is absent if there was none.
public struct KeyLastUsageData: Sendable {
    /// The operation.
    public var operation: KeyLastUsageTrackingOperation?
    /// When it was, in seconds since the Unix epoch.
    public var timestamp: Timestamp?
    /// The event ID of its audit record.
    public var cloudTrailEventID: String?
    /// Its request ID.
    public var kmsRequestID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        operation: KeyLastUsageTrackingOperation? = nil,
        timestamp: Timestamp? = nil,
        cloudTrailEventID: String? = nil,
        kmsRequestID: String? = nil
    ) {
        self.operation = operation
        self.timestamp = timestamp
        self.cloudTrailEventID = cloudTrailEventID
        self.kmsRequestID = kmsRequestID
    }
}

/// What a grant demands of a call beyond its operation.
public struct GrantConstraints: Sendable {
    /// Pairs that the encryption context must have among its own; at most 8 pairs.
    public var encryptionContextSubset: EncryptionContext?
    /// The pairs that the encryption context must be, no more and no less; at most 8 pairs.
    public var encryptionContextEquals: EncryptionContext?
    /// The ARN of the resource that a service must be calling for; 20 to 512 characters.
    public var sourceARN: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        encryptionContextSubset: EncryptionContext? = nil,
        encryptionContextEquals: EncryptionContext? = nil,
        sourceARN: String? = nil
    ) {
        self.encryptionContextSubset = encryptionContextSubset
        self.encryptionContextEquals = encryptionContextEquals
        self.sourceARN = sourceARN
    }
}

/// One entry of ListGrants and ListRetirableGrants.
public struct GrantListEntry: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The grant ID: 64 hexadecimal digits.
    public var grantID: String?
    /// The name of the grant; empty if it has none.
    public var name: String?
    /// When the grant was made, in seconds since the Unix epoch.
    public var creationDate: Timestamp?
    /// Whom the grant allows.
    public var granteePrincipal: String?
    /// Who may retire the grant.
    public var retiringPrincipal: String?
    /// The account that made the grant, as the ARN of its root.
    public var issuingAccount: String?
    /// What the grant allows.
    public var operations: [GrantOperation]
    /// What the grant demands beyond.
    public var constraints: GrantConstraints?
    /// The service that the grant allows.
    public var granteeServicePrincipal: String?
    /// The service that may retire the grant.
    public var retiringServicePrincipal: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        grantID: String? = nil,
        name: String? = nil,
        creationDate: Timestamp? = nil,
        granteePrincipal: String? = nil,
        retiringPrincipal: String? = nil,
        issuingAccount: String? = nil,
        operations: [GrantOperation] = [],
        constraints: GrantConstraints? = nil,
        granteeServicePrincipal: String? = nil,
        retiringServicePrincipal: String? = nil
    ) {
        self.keyID = keyID
        self.grantID = grantID
        self.name = name
        self.creationDate = creationDate
        self.granteePrincipal = granteePrincipal
        self.retiringPrincipal = retiringPrincipal
        self.issuingAccount = issuingAccount
        self.operations = operations
        self.constraints = constraints
        self.granteeServicePrincipal = granteeServicePrincipal
        self.retiringServicePrincipal = retiringServicePrincipal
    }
}

/// The request of CreateKey.
public struct CreateKeyRequest: Sendable {
    /// The key policy, a JSON document of 1 to 131,072 characters; the default key policy if
    /// absent.
    public var policy: String?
    /// A description, 0 to 8192 characters.
    public var description: String?
    /// What the key may be used for; ENCRYPT_DECRYPT if absent, for symmetric encryption keys
    /// only.
    public var keyUsage: KeyUsageType?
    /// Deprecated by AWS; use key_spec. Must not come with key_spec.
    public var customerMasterKeySpec: KeySpec?
    /// The type of key material; SYMMETRIC_DEFAULT if absent.
    public var keySpec: KeySpec?
    /// Where the key material comes from; AWS_KMS if absent.
    public var origin: OriginType?
    /// The custom key store to create the key in; 1 to 64 characters.
    public var customKeyStoreID: String?
    /// Skips the check that the caller can change the key policy later.
    public var bypassPolicyLockoutSafetyCheck: Bool?
    /// Up to 50 tags.
    public var tags: [Tag]
    /// Whether to create a multi-Region primary key.
    public var multiRegion: Bool?
    /// The external key in an external key store; 1 to 128 characters.
    public var xksKeyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        policy: String? = nil,
        description: String? = nil,
        keyUsage: KeyUsageType? = nil,
        customerMasterKeySpec: KeySpec? = nil,
        keySpec: KeySpec? = nil,
        origin: OriginType? = nil,
        customKeyStoreID: String? = nil,
        bypassPolicyLockoutSafetyCheck: Bool? = nil,
        tags: [Tag] = [],
        multiRegion: Bool? = nil,
        xksKeyID: String? = nil
    ) {
        self.policy = policy
        self.description = description
        self.keyUsage = keyUsage
        self.customerMasterKeySpec = customerMasterKeySpec
        self.keySpec = keySpec
        self.origin = origin
        self.customKeyStoreID = customKeyStoreID
        self.bypassPolicyLockoutSafetyCheck = bypassPolicyLockoutSafetyCheck
        self.tags = tags
        self.multiRegion = multiRegion
        self.xksKeyID = xksKeyID
    }
}

/// The reply of CreateKey.
public struct CreateKeyResponse: Sendable {
    /// What is known of the key.
    public var keyMetadata: KeyMetadata?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyMetadata: KeyMetadata? = nil
    ) {
        self.keyMetadata = keyMetadata
    }
}

/// The request of DescribeKey.
public struct DescribeKeyRequest: Sendable {
    /// The key: key ID, key ARN, alias name or alias ARN; 1 to 2048 characters.
    public var keyID: String?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        grantTokens: [String] = []
    ) {
        self.keyID = keyID
        self.grantTokens = grantTokens
    }
}

/// The reply of DescribeKey.
public struct DescribeKeyResponse: Sendable {
    /// What is known of the key.
    public var keyMetadata: KeyMetadata?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyMetadata: KeyMetadata? = nil
    ) {
        self.keyMetadata = keyMetadata
    }
}

/// The request of ListKeys.
public struct ListKeysRequest: Sendable {
    /// How many entries a page may have.
    public var limit: Int?
    /// Where the listing goes on: next_marker of the page before; 1 to 1024 characters.
    public var marker: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        limit: Int? = nil,
        marker: String? = nil
    ) {
        self.limit = limit
        self.marker = marker
    }
}

/// The reply of ListKeys.
public struct ListKeysResponse: Sendable {
    /// The keys of this page.
    public var keys: [KeyListEntry]
    /// Where the listing goes on; present only if truncated.
    public var nextMarker: String?
    /// Whether there is more to list.
    public var truncated: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keys: [KeyListEntry] = [],
        nextMarker: String? = nil,
        truncated: Bool? = nil
    ) {
        self.keys = keys
        self.nextMarker = nextMarker
        self.truncated = truncated
    }
}

/// The request of UpdateKeyDescription.
public struct UpdateKeyDescriptionRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The new description, 0 to 8192 characters.
    public var description: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        description: String? = nil
    ) {
        self.keyID = keyID
        self.description = description
    }
}

/// The reply of UpdateKeyDescription.
public struct UpdateKeyDescriptionResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The request of EnableKey.
public struct EnableKeyRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil
    ) {
        self.keyID = keyID
    }
}

/// The reply of EnableKey.
public struct EnableKeyResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The request of DisableKey.
public struct DisableKeyRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil
    ) {
        self.keyID = keyID
    }
}

/// The reply of DisableKey.
public struct DisableKeyResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The request of Encrypt.
public struct EncryptRequest: ~Copyable, Sendable {
    /// The key: key ID, key ARN, alias name or alias ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The data to encrypt, 1 to 4096 bytes.
    public var plaintext: SecretBytes?
    /// The encryption context; at most 8192 bytes of keys and values.
    public var encryptionContext: EncryptionContext?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]
    /// The encryption algorithm; SYMMETRIC_DEFAULT if absent.
    public var encryptionAlgorithm: EncryptionAlgorithmSpec?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        plaintext: consuming SecretBytes? = nil,
        encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [],
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        dryRun: Bool? = nil
    ) {
        self.keyID = keyID
        self.plaintext = plaintext
        self.encryptionContext = encryptionContext
        self.grantTokens = grantTokens
        self.encryptionAlgorithm = encryptionAlgorithm
        self.dryRun = dryRun
    }
}

/// The reply of Encrypt.
public struct EncryptResponse: Sendable {
    /// The ciphertext, at most 6144 bytes.
    public var ciphertextBlob: [UInt8]?
    /// The key ARN.
    public var keyID: String?
    /// The encryption algorithm that was used.
    public var encryptionAlgorithm: EncryptionAlgorithmSpec?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        ciphertextBlob: [UInt8]? = nil,
        keyID: String? = nil,
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil
    ) {
        self.ciphertextBlob = ciphertextBlob
        self.keyID = keyID
        self.encryptionAlgorithm = encryptionAlgorithm
    }
}

/// The request of Decrypt.
public struct DecryptRequest: ~Copyable, Sendable {
    /// The ciphertext, 1 to 6144 bytes.
    public var ciphertextBlob: [UInt8]?
    /// The encryption context; at most 8192 bytes of keys and values.
    public var encryptionContext: EncryptionContext?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]
    /// The key: key ID, key ARN, alias name or alias ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The encryption algorithm; SYMMETRIC_DEFAULT if absent.
    public var encryptionAlgorithm: EncryptionAlgorithmSpec?
    /// An attested enclave for which the reply is to be encrypted.
    public var recipient: RecipientInfo?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?
    /// What a dry run leaves out of its checks.
    public var dryRunModifiers: [DryRunModifierType]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        ciphertextBlob: [UInt8]? = nil,
        encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [],
        keyID: String? = nil,
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        recipient: RecipientInfo? = nil,
        dryRun: Bool? = nil,
        dryRunModifiers: [DryRunModifierType] = []
    ) {
        self.ciphertextBlob = ciphertextBlob
        self.encryptionContext = encryptionContext
        self.grantTokens = grantTokens
        self.keyID = keyID
        self.encryptionAlgorithm = encryptionAlgorithm
        self.recipient = recipient
        self.dryRun = dryRun
        self.dryRunModifiers = dryRunModifiers
    }
}

/// The reply of Decrypt.
public struct DecryptResponse: ~Copyable, Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The data that was encrypted.
    public var plaintext: SecretBytes?
    /// The encryption algorithm that was used.
    public var encryptionAlgorithm: EncryptionAlgorithmSpec?
    /// The plaintext, encrypted for the recipient.
    public var ciphertextForRecipient: [UInt8]?
    /// The key material that was used: 64 hexadecimal digits.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        plaintext: consuming SecretBytes? = nil,
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        ciphertextForRecipient: [UInt8]? = nil,
        keyMaterialID: String? = nil
    ) {
        self.keyID = keyID
        self.plaintext = plaintext
        self.encryptionAlgorithm = encryptionAlgorithm
        self.ciphertextForRecipient = ciphertextForRecipient
        self.keyMaterialID = keyMaterialID
    }
}

/// The request of ReEncrypt.
public struct ReEncryptRequest: ~Copyable, Sendable {
    /// The ciphertext, 1 to 6144 bytes.
    public var ciphertextBlob: [UInt8]?
    /// The encryption context that the ciphertext was made with.
    public var sourceEncryptionContext: EncryptionContext?
    /// The key the ciphertext was made with: key ID, key ARN, alias name or alias ARN.
    public var sourceKeyID: String?
    /// The key to encrypt with: key ID, key ARN, alias name or alias ARN.
    public var destinationKeyID: String?
    /// The encryption context of the new ciphertext; empty if absent.
    public var destinationEncryptionContext: EncryptionContext?
    /// The encryption algorithm; SYMMETRIC_DEFAULT if absent.
    public var sourceEncryptionAlgorithm: EncryptionAlgorithmSpec?
    /// The encryption algorithm; SYMMETRIC_DEFAULT if absent.
    public var destinationEncryptionAlgorithm: EncryptionAlgorithmSpec?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?
    /// What a dry run leaves out of its checks.
    public var dryRunModifiers: [DryRunModifierType]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        ciphertextBlob: [UInt8]? = nil,
        sourceEncryptionContext: EncryptionContext? = nil,
        sourceKeyID: String? = nil,
        destinationKeyID: String? = nil,
        destinationEncryptionContext: EncryptionContext? = nil,
        sourceEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        destinationEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        grantTokens: [String] = [],
        dryRun: Bool? = nil,
        dryRunModifiers: [DryRunModifierType] = []
    ) {
        self.ciphertextBlob = ciphertextBlob
        self.sourceEncryptionContext = sourceEncryptionContext
        self.sourceKeyID = sourceKeyID
        self.destinationKeyID = destinationKeyID
        self.destinationEncryptionContext = destinationEncryptionContext
        self.sourceEncryptionAlgorithm = sourceEncryptionAlgorithm
        self.destinationEncryptionAlgorithm = destinationEncryptionAlgorithm
        self.grantTokens = grantTokens
        self.dryRun = dryRun
        self.dryRunModifiers = dryRunModifiers
    }
}

/// The reply of ReEncrypt.
public struct ReEncryptResponse: Sendable {
    /// The new ciphertext, at most 6144 bytes.
    public var ciphertextBlob: [UInt8]?
    /// The key ARN of the source key.
    public var sourceKeyID: String?
    /// The key ARN of the destination key.
    public var keyID: String?
    /// The encryption algorithm that was used.
    public var sourceEncryptionAlgorithm: EncryptionAlgorithmSpec?
    /// The encryption algorithm that was used.
    public var destinationEncryptionAlgorithm: EncryptionAlgorithmSpec?
    /// The key material that decrypted: 64 hexadecimal digits.
    public var sourceKeyMaterialID: String?
    /// The key material that encrypted: 64 hexadecimal digits.
    public var destinationKeyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        ciphertextBlob: [UInt8]? = nil,
        sourceKeyID: String? = nil,
        keyID: String? = nil,
        sourceEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        destinationEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        sourceKeyMaterialID: String? = nil,
        destinationKeyMaterialID: String? = nil
    ) {
        self.ciphertextBlob = ciphertextBlob
        self.sourceKeyID = sourceKeyID
        self.keyID = keyID
        self.sourceEncryptionAlgorithm = sourceEncryptionAlgorithm
        self.destinationEncryptionAlgorithm = destinationEncryptionAlgorithm
        self.sourceKeyMaterialID = sourceKeyMaterialID
        self.destinationKeyMaterialID = destinationKeyMaterialID
    }
}

/// The request of GenerateDataKey.
public struct GenerateDataKeyRequest: ~Copyable, Sendable {
    /// The key: key ID, key ARN, alias name or alias ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The encryption context; at most 8192 bytes of keys and values.
    public var encryptionContext: EncryptionContext?
    /// The length of the data key in bytes, 1 to 1024. Exactly one of this and key_spec.
    public var numberOfBytes: Int?
    /// The length of the data key. Exactly one of this and number_of_bytes.
    public var keySpec: DataKeySpec?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]
    /// An attested enclave for which the reply is to be encrypted.
    public var recipient: RecipientInfo?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        encryptionContext: EncryptionContext? = nil,
        numberOfBytes: Int? = nil,
        keySpec: DataKeySpec? = nil,
        grantTokens: [String] = [],
        recipient: RecipientInfo? = nil,
        dryRun: Bool? = nil
    ) {
        self.keyID = keyID
        self.encryptionContext = encryptionContext
        self.numberOfBytes = numberOfBytes
        self.keySpec = keySpec
        self.grantTokens = grantTokens
        self.recipient = recipient
        self.dryRun = dryRun
    }
}

/// The reply of GenerateDataKey.
public struct GenerateDataKeyResponse: ~Copyable, Sendable {
    /// The data key, encrypted; Decrypt opens it.
    public var ciphertextBlob: [UInt8]?
    /// The data key.
    public var plaintext: SecretBytes?
    /// The key ARN.
    public var keyID: String?
    /// The plaintext, encrypted for the recipient.
    public var ciphertextForRecipient: [UInt8]?
    /// The key material that was used: 64 hexadecimal digits.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        ciphertextBlob: [UInt8]? = nil,
        plaintext: consuming SecretBytes? = nil,
        keyID: String? = nil,
        ciphertextForRecipient: [UInt8]? = nil,
        keyMaterialID: String? = nil
    ) {
        self.ciphertextBlob = ciphertextBlob
        self.plaintext = plaintext
        self.keyID = keyID
        self.ciphertextForRecipient = ciphertextForRecipient
        self.keyMaterialID = keyMaterialID
    }
}

/// The request of GenerateDataKeyWithoutPlaintext.
public struct GenerateDataKeyWithoutPlaintextRequest: ~Copyable, Sendable {
    /// The key: key ID, key ARN, alias name or alias ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The encryption context; at most 8192 bytes of keys and values.
    public var encryptionContext: EncryptionContext?
    /// The length of the data key. Exactly one of this and number_of_bytes.
    public var keySpec: DataKeySpec?
    /// The length of the data key in bytes, 1 to 1024. Exactly one of this and key_spec.
    public var numberOfBytes: Int?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        encryptionContext: EncryptionContext? = nil,
        keySpec: DataKeySpec? = nil,
        numberOfBytes: Int? = nil,
        grantTokens: [String] = [],
        dryRun: Bool? = nil
    ) {
        self.keyID = keyID
        self.encryptionContext = encryptionContext
        self.keySpec = keySpec
        self.numberOfBytes = numberOfBytes
        self.grantTokens = grantTokens
        self.dryRun = dryRun
    }
}

/// The reply of GenerateDataKeyWithoutPlaintext.
public struct GenerateDataKeyWithoutPlaintextResponse: Sendable {
    /// The data key, encrypted; Decrypt opens it.
    public var ciphertextBlob: [UInt8]?
    /// The key ARN.
    public var keyID: String?
    /// The key material that was used: 64 hexadecimal digits.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        ciphertextBlob: [UInt8]? = nil,
        keyID: String? = nil,
        keyMaterialID: String? = nil
    ) {
        self.ciphertextBlob = ciphertextBlob
        self.keyID = keyID
        self.keyMaterialID = keyMaterialID
    }
}

/// The request of GenerateRandom.
public struct GenerateRandomRequest: Sendable {
    /// How many bytes, 1 to 1024.
    public var numberOfBytes: Int?
    /// The custom key store whose generator is to be used; 1 to 64 characters.
    public var customKeyStoreID: String?
    /// An attested enclave for which the reply is to be encrypted.
    public var recipient: RecipientInfo?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        numberOfBytes: Int? = nil,
        customKeyStoreID: String? = nil,
        recipient: RecipientInfo? = nil
    ) {
        self.numberOfBytes = numberOfBytes
        self.customKeyStoreID = customKeyStoreID
        self.recipient = recipient
    }
}

/// The reply of GenerateRandom.
public struct GenerateRandomResponse: ~Copyable, Sendable {
    /// The random bytes.
    public var plaintext: SecretBytes?
    /// The plaintext, encrypted for the recipient.
    public var ciphertextForRecipient: [UInt8]?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        plaintext: consuming SecretBytes? = nil,
        ciphertextForRecipient: [UInt8]? = nil
    ) {
        self.plaintext = plaintext
        self.ciphertextForRecipient = ciphertextForRecipient
    }
}

/// The request of CreateAlias.
public struct CreateAliasRequest: Sendable {
    /// The alias name, with its prefix `alias/`; 1 to 256 characters.
    public var aliasName: String?
    /// The key the alias is to stand for: key ID or key ARN.
    public var targetKeyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        aliasName: String? = nil,
        targetKeyID: String? = nil
    ) {
        self.aliasName = aliasName
        self.targetKeyID = targetKeyID
    }
}

/// The reply of CreateAlias.
public struct CreateAliasResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The request of UpdateAlias.
public struct UpdateAliasRequest: Sendable {
    /// The alias name, with its prefix `alias/`; 1 to 256 characters.
    public var aliasName: String?
    /// The key the alias is to stand for: key ID or key ARN.
    public var targetKeyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        aliasName: String? = nil,
        targetKeyID: String? = nil
    ) {
        self.aliasName = aliasName
        self.targetKeyID = targetKeyID
    }
}

/// The reply of UpdateAlias.
public struct UpdateAliasResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The request of DeleteAlias.
public struct DeleteAliasRequest: Sendable {
    /// The alias name, with its prefix `alias/`; 1 to 256 characters.
    public var aliasName: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        aliasName: String? = nil
    ) {
        self.aliasName = aliasName
    }
}

/// The reply of DeleteAlias.
public struct DeleteAliasResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The request of ListAliases.
public struct ListAliasesRequest: Sendable {
    /// List only the aliases of this key: key ID or key ARN.
    public var keyID: String?
    /// How many entries a page may have.
    public var limit: Int?
    /// Where the listing goes on: next_marker of the page before; 1 to 1024 characters.
    public var marker: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        limit: Int? = nil,
        marker: String? = nil
    ) {
        self.keyID = keyID
        self.limit = limit
        self.marker = marker
    }
}

/// The reply of ListAliases.
public struct ListAliasesResponse: Sendable {
    /// The aliases of this page.
    public var aliases: [AliasListEntry]
    /// Where the listing goes on; present only if truncated.
    public var nextMarker: String?
    /// Whether there is more to list.
    public var truncated: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        aliases: [AliasListEntry] = [],
        nextMarker: String? = nil,
        truncated: Bool? = nil
    ) {
        self.aliases = aliases
        self.nextMarker = nextMarker
        self.truncated = truncated
    }
}

/// The request of ScheduleKeyDeletion.
public struct ScheduleKeyDeletionRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The waiting period, 7 to 30 days; 30 if absent.
    public var pendingWindowInDays: Int?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        pendingWindowInDays: Int? = nil
    ) {
        self.keyID = keyID
        self.pendingWindowInDays = pendingWindowInDays
    }
}

/// The reply of ScheduleKeyDeletion.
public struct ScheduleKeyDeletionResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// When the key is deleted, in seconds since the Unix epoch; absent while replicas remain.
    public var deletionDate: Timestamp?
    /// The key state.
    public var keyState: KeyState?
    /// The waiting period in days.
    public var pendingWindowInDays: Int?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        deletionDate: Timestamp? = nil,
        keyState: KeyState? = nil,
        pendingWindowInDays: Int? = nil
    ) {
        self.keyID = keyID
        self.deletionDate = deletionDate
        self.keyState = keyState
        self.pendingWindowInDays = pendingWindowInDays
    }
}

/// The request of CancelKeyDeletion.
public struct CancelKeyDeletionRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil
    ) {
        self.keyID = keyID
    }
}

/// The reply of CancelKeyDeletion.
public struct CancelKeyDeletionResponse: Sendable {
    /// The key ARN.
    public var keyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil
    ) {
        self.keyID = keyID
    }
}

/// The request of TagResource.
public struct TagResourceRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The tags, each key once; a key has at most 50.
    public var tags: [Tag]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        tags: [Tag] = []
    ) {
        self.keyID = keyID
        self.tags = tags
    }
}

/// The reply of TagResource.
public struct TagResourceResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The request of UntagResource.
public struct UntagResourceRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The keys of the tags to take away, each of 1 to 128 characters; those it has not are
    /// ignored.
    public var tagKeys: [String]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        tagKeys: [String] = []
    ) {
        self.keyID = keyID
        self.tagKeys = tagKeys
    }
}

/// The reply of UntagResource.
public struct UntagResourceResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The request of ListResourceTags.
public struct ListResourceTagsRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// How many entries a page may have.
    public var limit: Int?
    /// Where the listing goes on: next_marker of the page before; 1 to 1024 characters.
    public var marker: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        limit: Int? = nil,
        marker: String? = nil
    ) {
        self.keyID = keyID
        self.limit = limit
        self.marker = marker
    }
}

/// The reply of ListResourceTags.
public struct ListResourceTagsResponse: Sendable {
    /// The tags of this page.
    public var tags: [Tag]
    /// Where the listing goes on; present only if truncated.
    public var nextMarker: String?
    /// Whether there is more to list.
    public var truncated: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        tags: [Tag] = [],
        nextMarker: String? = nil,
        truncated: Bool? = nil
    ) {
        self.tags = tags
        self.nextMarker = nextMarker
        self.truncated = truncated
    }
}

/// The request of GetKeyLastUsage.
public struct GetKeyLastUsageRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil
    ) {
        self.keyID = keyID
    }
}

/// The reply of GetKeyLastUsage.
public struct GetKeyLastUsageResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The last use; empty if there was none since tracking began.
    public var keyLastUsage: KeyLastUsageData?
    /// Since when uses are tracked, in seconds since the Unix epoch.
    public var trackingStartDate: Timestamp?
    /// When the key was created, in seconds since the Unix epoch.
    public var keyCreationDate: Timestamp?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyLastUsage: KeyLastUsageData? = nil,
        trackingStartDate: Timestamp? = nil,
        keyCreationDate: Timestamp? = nil
    ) {
        self.keyID = keyID
        self.keyLastUsage = keyLastUsage
        self.trackingStartDate = trackingStartDate
        self.keyCreationDate = keyCreationDate
    }
}

/// The request of EnableKeyRotation.
public struct EnableKeyRotationRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// How often, 90 to 2560 days; 365 if absent.
    public var rotationPeriodInDays: Int?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        rotationPeriodInDays: Int? = nil
    ) {
        self.keyID = keyID
        self.rotationPeriodInDays = rotationPeriodInDays
    }
}

/// The reply of EnableKeyRotation.
public struct EnableKeyRotationResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The request of DisableKeyRotation.
public struct DisableKeyRotationRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil
    ) {
        self.keyID = keyID
    }
}

/// The reply of DisableKeyRotation.
public struct DisableKeyRotationResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The request of GetKeyRotationStatus.
public struct GetKeyRotationStatusRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil
    ) {
        self.keyID = keyID
    }
}

/// The reply of GetKeyRotationStatus.
public struct GetKeyRotationStatusResponse: Sendable {
    /// Whether the key is rotated automatically.
    public var keyRotationEnabled: Bool?
    /// The key ARN.
    public var keyID: String?
    /// The rotation period, 90 to 2560 days; only if enabled.
    public var rotationPeriodInDays: Int?
    /// When the next rotation is due, in seconds since the Unix epoch; only if enabled.
    public var nextRotationDate: Timestamp?
    /// When the rotation on demand began that still runs, in seconds since the Unix epoch.
    public var onDemandRotationStartDate: Timestamp?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyRotationEnabled: Bool? = nil,
        keyID: String? = nil,
        rotationPeriodInDays: Int? = nil,
        nextRotationDate: Timestamp? = nil,
        onDemandRotationStartDate: Timestamp? = nil
    ) {
        self.keyRotationEnabled = keyRotationEnabled
        self.keyID = keyID
        self.rotationPeriodInDays = rotationPeriodInDays
        self.nextRotationDate = nextRotationDate
        self.onDemandRotationStartDate = onDemandRotationStartDate
    }
}

/// The request of RotateKeyOnDemand.
public struct RotateKeyOnDemandRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil
    ) {
        self.keyID = keyID
    }
}

/// The reply of RotateKeyOnDemand.
public struct RotateKeyOnDemandResponse: Sendable {
    /// The key ARN.
    public var keyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil
    ) {
        self.keyID = keyID
    }
}

/// The request of ListKeyRotations.
public struct ListKeyRotationsRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// Which key materials to list; ROTATIONS_ONLY if absent.
    public var includeKeyMaterial: IncludeKeyMaterial?
    /// How many entries a page may have.
    public var limit: Int?
    /// Where the listing goes on: next_marker of the page before; 1 to 1024 characters.
    public var marker: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        includeKeyMaterial: IncludeKeyMaterial? = nil,
        limit: Int? = nil,
        marker: String? = nil
    ) {
        self.keyID = keyID
        self.includeKeyMaterial = includeKeyMaterial
        self.limit = limit
        self.marker = marker
    }
}

/// The reply of ListKeyRotations.
public struct ListKeyRotationsResponse: Sendable {
    /// The rotations of this page, oldest first.
    public var rotations: [RotationsListEntry]
    /// Where the listing goes on; present only if truncated.
    public var nextMarker: String?
    /// Whether there is more to list.
    public var truncated: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        rotations: [RotationsListEntry] = [],
        nextMarker: String? = nil,
        truncated: Bool? = nil
    ) {
        self.rotations = rotations
        self.nextMarker = nextMarker
        self.truncated = truncated
    }
}

/// The request of GetParametersForImport.
public struct GetParametersForImportRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// How the key material will be encrypted.
    public var wrappingAlgorithm: AlgorithmSpec?
    /// The type of the public key to encrypt with.
    public var wrappingKeySpec: WrappingKeySpec?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        wrappingAlgorithm: AlgorithmSpec? = nil,
        wrappingKeySpec: WrappingKeySpec? = nil
    ) {
        self.keyID = keyID
        self.wrappingAlgorithm = wrappingAlgorithm
        self.wrappingKeySpec = wrappingKeySpec
    }
}

/// The reply of GetParametersForImport.
public struct GetParametersForImportResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// What to send to ImportKeyMaterial, 1 to 6144 bytes.
    public var importToken: [UInt8]?
    /// The public key to encrypt with, as a DER-encoded SubjectPublicKeyInfo.
    public var publicKey: [UInt8]?
    /// When token and public key expire, in seconds since the Unix epoch.
    public var parametersValidTo: Timestamp?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        importToken: [UInt8]? = nil,
        publicKey: [UInt8]? = nil,
        parametersValidTo: Timestamp? = nil
    ) {
        self.keyID = keyID
        self.importToken = importToken
        self.publicKey = publicKey
        self.parametersValidTo = parametersValidTo
    }
}

/// The request of ImportKeyMaterial.
public struct ImportKeyMaterialRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The token of GetParametersForImport, 1 to 6144 bytes.
    public var importToken: [UInt8]?
    /// The key material, encrypted with the public key of GetParametersForImport; 1 to 6144 bytes.
    public var encryptedKeyMaterial: [UInt8]?
    /// When the key material expires, in seconds since the Unix epoch; at most 365 days ahead.
    public var validTo: Timestamp?
    /// Whether the key material expires; KEY_MATERIAL_EXPIRES if absent.
    public var expirationModel: ExpirationModelType?
    /// Whether the key material is new to the key; symmetric encryption keys only.
    public var importType: ImportType?
    /// What to say of the key material, 0 to 256 characters; symmetric encryption keys only.
    public var keyMaterialDescription: String?
    /// The key material that is to come back: 64 hexadecimal digits.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        importToken: [UInt8]? = nil,
        encryptedKeyMaterial: [UInt8]? = nil,
        validTo: Timestamp? = nil,
        expirationModel: ExpirationModelType? = nil,
        importType: ImportType? = nil,
        keyMaterialDescription: String? = nil,
        keyMaterialID: String? = nil
    ) {
        self.keyID = keyID
        self.importToken = importToken
        self.encryptedKeyMaterial = encryptedKeyMaterial
        self.validTo = validTo
        self.expirationModel = expirationModel
        self.importType = importType
        self.keyMaterialDescription = keyMaterialDescription
        self.keyMaterialID = keyMaterialID
    }
}

/// The reply of ImportKeyMaterial.
public struct ImportKeyMaterialResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The key material: 64 hexadecimal digits; symmetric encryption keys only.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyMaterialID: String? = nil
    ) {
        self.keyID = keyID
        self.keyMaterialID = keyMaterialID
    }
}

/// The request of DeleteImportedKeyMaterial.
public struct DeleteImportedKeyMaterialRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The key material: 64 hexadecimal digits; the current one if absent.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyMaterialID: String? = nil
    ) {
        self.keyID = keyID
        self.keyMaterialID = keyMaterialID
    }
}

/// The reply of DeleteImportedKeyMaterial.
public struct DeleteImportedKeyMaterialResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The key material that was deleted: 64 hexadecimal digits.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyMaterialID: String? = nil
    ) {
        self.keyID = keyID
        self.keyMaterialID = keyMaterialID
    }
}

/// The request of GenerateDataKeyPair.
public struct GenerateDataKeyPairRequest: ~Copyable, Sendable {
    /// The encryption context; at most 8192 bytes of keys and values.
    public var encryptionContext: EncryptionContext?
    /// The key: key ID, key ARN, alias name or alias ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The type of the data key pair.
    public var keyPairSpec: DataKeyPairSpec?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]
    /// An attested enclave for which the reply is to be encrypted.
    public var recipient: RecipientInfo?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        encryptionContext: EncryptionContext? = nil,
        keyID: String? = nil,
        keyPairSpec: DataKeyPairSpec? = nil,
        grantTokens: [String] = [],
        recipient: RecipientInfo? = nil,
        dryRun: Bool? = nil
    ) {
        self.encryptionContext = encryptionContext
        self.keyID = keyID
        self.keyPairSpec = keyPairSpec
        self.grantTokens = grantTokens
        self.recipient = recipient
        self.dryRun = dryRun
    }
}

/// The reply of GenerateDataKeyPair.
public struct GenerateDataKeyPairResponse: ~Copyable, Sendable {
    /// The private key, encrypted; Decrypt opens it.
    public var privateKeyCiphertextBlob: [UInt8]?
    /// The private key, as a DER-encoded PKCS #8 PrivateKeyInfo.
    public var privateKeyPlaintext: SecretBytes?
    /// The public key, as a DER-encoded SubjectPublicKeyInfo.
    public var publicKey: [UInt8]?
    /// The key ARN.
    public var keyID: String?
    /// The type of the data key pair.
    public var keyPairSpec: DataKeyPairSpec?
    /// The plaintext, encrypted for the recipient.
    public var ciphertextForRecipient: [UInt8]?
    /// The key material that encrypted: 64 hexadecimal digits; symmetric encryption keys only.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        privateKeyCiphertextBlob: [UInt8]? = nil,
        privateKeyPlaintext: consuming SecretBytes? = nil,
        publicKey: [UInt8]? = nil,
        keyID: String? = nil,
        keyPairSpec: DataKeyPairSpec? = nil,
        ciphertextForRecipient: [UInt8]? = nil,
        keyMaterialID: String? = nil
    ) {
        self.privateKeyCiphertextBlob = privateKeyCiphertextBlob
        self.privateKeyPlaintext = privateKeyPlaintext
        self.publicKey = publicKey
        self.keyID = keyID
        self.keyPairSpec = keyPairSpec
        self.ciphertextForRecipient = ciphertextForRecipient
        self.keyMaterialID = keyMaterialID
    }
}

/// The request of GenerateDataKeyPairWithoutPlaintext.
public struct GenerateDataKeyPairWithoutPlaintextRequest: ~Copyable, Sendable {
    /// The encryption context; at most 8192 bytes of keys and values.
    public var encryptionContext: EncryptionContext?
    /// The key: key ID, key ARN, alias name or alias ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The type of the data key pair.
    public var keyPairSpec: DataKeyPairSpec?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        encryptionContext: EncryptionContext? = nil,
        keyID: String? = nil,
        keyPairSpec: DataKeyPairSpec? = nil,
        grantTokens: [String] = [],
        dryRun: Bool? = nil
    ) {
        self.encryptionContext = encryptionContext
        self.keyID = keyID
        self.keyPairSpec = keyPairSpec
        self.grantTokens = grantTokens
        self.dryRun = dryRun
    }
}

/// The reply of GenerateDataKeyPairWithoutPlaintext.
public struct GenerateDataKeyPairWithoutPlaintextResponse: Sendable {
    /// The private key, encrypted; Decrypt opens it.
    public var privateKeyCiphertextBlob: [UInt8]?
    /// The public key, as a DER-encoded SubjectPublicKeyInfo.
    public var publicKey: [UInt8]?
    /// The key ARN.
    public var keyID: String?
    /// The type of the data key pair.
    public var keyPairSpec: DataKeyPairSpec?
    /// The key material that encrypted: 64 hexadecimal digits; symmetric encryption keys only.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        privateKeyCiphertextBlob: [UInt8]? = nil,
        publicKey: [UInt8]? = nil,
        keyID: String? = nil,
        keyPairSpec: DataKeyPairSpec? = nil,
        keyMaterialID: String? = nil
    ) {
        self.privateKeyCiphertextBlob = privateKeyCiphertextBlob
        self.publicKey = publicKey
        self.keyID = keyID
        self.keyPairSpec = keyPairSpec
        self.keyMaterialID = keyMaterialID
    }
}

/// The request of Sign.
public struct SignRequest: ~Copyable, Sendable {
    /// The key: key ID, key ARN, alias name or alias ARN; 1 to 2048 characters.
    public var keyID: String?
    /// What to sign, 1 to 4096 bytes; of the length of the hash if it is a digest.
    public var message: SecretBytes?
    /// What the message is; RAW if absent.
    public var messageType: MessageType?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]
    /// The signing algorithm; one that the key supports.
    public var signingAlgorithm: SigningAlgorithmSpec?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        message: consuming SecretBytes? = nil,
        messageType: MessageType? = nil,
        grantTokens: [String] = [],
        signingAlgorithm: SigningAlgorithmSpec? = nil,
        dryRun: Bool? = nil
    ) {
        self.keyID = keyID
        self.message = message
        self.messageType = messageType
        self.grantTokens = grantTokens
        self.signingAlgorithm = signingAlgorithm
        self.dryRun = dryRun
    }
}

/// The reply of Sign.
public struct SignResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The signature; for ECDSA and SM2 as DER, for RSA as PKCS #1 has it.
    public var signature: [UInt8]?
    /// The signing algorithm that was used.
    public var signingAlgorithm: SigningAlgorithmSpec?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        signature: [UInt8]? = nil,
        signingAlgorithm: SigningAlgorithmSpec? = nil
    ) {
        self.keyID = keyID
        self.signature = signature
        self.signingAlgorithm = signingAlgorithm
    }
}

/// The request of Verify.
public struct VerifyRequest: ~Copyable, Sendable {
    /// The key: key ID, key ARN, alias name or alias ARN; 1 to 2048 characters.
    public var keyID: String?
    /// What was signed, 1 to 4096 bytes; of the length of the hash if it is a digest.
    public var message: SecretBytes?
    /// What the message is; RAW if absent.
    public var messageType: MessageType?
    /// The signature, 1 to 6144 bytes.
    public var signature: [UInt8]?
    /// The signing algorithm that was used.
    public var signingAlgorithm: SigningAlgorithmSpec?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        message: consuming SecretBytes? = nil,
        messageType: MessageType? = nil,
        signature: [UInt8]? = nil,
        signingAlgorithm: SigningAlgorithmSpec? = nil,
        grantTokens: [String] = [],
        dryRun: Bool? = nil
    ) {
        self.keyID = keyID
        self.message = message
        self.messageType = messageType
        self.signature = signature
        self.signingAlgorithm = signingAlgorithm
        self.grantTokens = grantTokens
        self.dryRun = dryRun
    }
}

/// The reply of Verify.
public struct VerifyResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// Whether the signature is valid: always true.
    public var signatureValid: Bool?
    /// The signing algorithm that was used.
    public var signingAlgorithm: SigningAlgorithmSpec?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        signatureValid: Bool? = nil,
        signingAlgorithm: SigningAlgorithmSpec? = nil
    ) {
        self.keyID = keyID
        self.signatureValid = signatureValid
        self.signingAlgorithm = signingAlgorithm
    }
}

/// The request of GenerateMac.
public struct GenerateMacRequest: ~Copyable, Sendable {
    /// The message, 1 to 4096 bytes.
    public var message: SecretBytes?
    /// The key: key ID, key ARN, alias name or alias ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The MAC algorithm; the one that the key supports.
    public var macAlgorithm: MacAlgorithmSpec?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        message: consuming SecretBytes? = nil,
        keyID: String? = nil,
        macAlgorithm: MacAlgorithmSpec? = nil,
        grantTokens: [String] = [],
        dryRun: Bool? = nil
    ) {
        self.message = message
        self.keyID = keyID
        self.macAlgorithm = macAlgorithm
        self.grantTokens = grantTokens
        self.dryRun = dryRun
    }
}

/// The reply of GenerateMac.
public struct GenerateMacResponse: Sendable {
    /// The message authentication code, as long as the hash.
    public var mac: [UInt8]?
    /// The MAC algorithm that was used.
    public var macAlgorithm: MacAlgorithmSpec?
    /// The key ARN.
    public var keyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        mac: [UInt8]? = nil,
        macAlgorithm: MacAlgorithmSpec? = nil,
        keyID: String? = nil
    ) {
        self.mac = mac
        self.macAlgorithm = macAlgorithm
        self.keyID = keyID
    }
}

/// The request of VerifyMac.
public struct VerifyMacRequest: ~Copyable, Sendable {
    /// The message, 1 to 4096 bytes.
    public var message: SecretBytes?
    /// The key: key ID, key ARN, alias name or alias ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The MAC algorithm that was used.
    public var macAlgorithm: MacAlgorithmSpec?
    /// The message authentication code, 1 to 6144 bytes.
    public var mac: [UInt8]?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        message: consuming SecretBytes? = nil,
        keyID: String? = nil,
        macAlgorithm: MacAlgorithmSpec? = nil,
        mac: [UInt8]? = nil,
        grantTokens: [String] = [],
        dryRun: Bool? = nil
    ) {
        self.message = message
        self.keyID = keyID
        self.macAlgorithm = macAlgorithm
        self.mac = mac
        self.grantTokens = grantTokens
        self.dryRun = dryRun
    }
}

/// The reply of VerifyMac.
public struct VerifyMacResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// Whether the message authentication code is valid: always true.
    public var macValid: Bool?
    /// The MAC algorithm that was used.
    public var macAlgorithm: MacAlgorithmSpec?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        macValid: Bool? = nil,
        macAlgorithm: MacAlgorithmSpec? = nil
    ) {
        self.keyID = keyID
        self.macValid = macValid
        self.macAlgorithm = macAlgorithm
    }
}

/// The request of DeriveSharedSecret.
public struct DeriveSharedSecretRequest: Sendable {
    /// The key: key ID, key ARN, alias name or alias ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The key agreement algorithm.
    public var keyAgreementAlgorithm: KeyAgreementAlgorithmSpec?
    /// The other party's public key on the same curve, as a DER-encoded SubjectPublicKeyInfo; 1 to
    /// 8192 bytes.
    public var publicKey: [UInt8]?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?
    /// An attested enclave for which the reply is to be encrypted.
    public var recipient: RecipientInfo?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyAgreementAlgorithm: KeyAgreementAlgorithmSpec? = nil,
        publicKey: [UInt8]? = nil,
        grantTokens: [String] = [],
        dryRun: Bool? = nil,
        recipient: RecipientInfo? = nil
    ) {
        self.keyID = keyID
        self.keyAgreementAlgorithm = keyAgreementAlgorithm
        self.publicKey = publicKey
        self.grantTokens = grantTokens
        self.dryRun = dryRun
        self.recipient = recipient
    }
}

/// The reply of DeriveSharedSecret.
public struct DeriveSharedSecretResponse: ~Copyable, Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The raw secret, as long as a coordinate of the curve; derive keys from it, do not use it as
    /// one.
    public var sharedSecret: SecretBytes?
    /// The plaintext, encrypted for the recipient.
    public var ciphertextForRecipient: [UInt8]?
    /// The key agreement algorithm that was used.
    public var keyAgreementAlgorithm: KeyAgreementAlgorithmSpec?
    /// Where the key material comes from.
    public var keyOrigin: OriginType?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        sharedSecret: consuming SecretBytes? = nil,
        ciphertextForRecipient: [UInt8]? = nil,
        keyAgreementAlgorithm: KeyAgreementAlgorithmSpec? = nil,
        keyOrigin: OriginType? = nil
    ) {
        self.keyID = keyID
        self.sharedSecret = sharedSecret
        self.ciphertextForRecipient = ciphertextForRecipient
        self.keyAgreementAlgorithm = keyAgreementAlgorithm
        self.keyOrigin = keyOrigin
    }
}

/// The request of GetPublicKey.
public struct GetPublicKeyRequest: Sendable {
    /// The key: key ID, key ARN, alias name or alias ARN; 1 to 2048 characters.
    public var keyID: String?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        grantTokens: [String] = []
    ) {
        self.keyID = keyID
        self.grantTokens = grantTokens
    }
}

/// The reply of GetPublicKey.
public struct GetPublicKeyResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The public key, as a DER-encoded SubjectPublicKeyInfo.
    public var publicKey: [UInt8]?
    /// The same value as key_spec; deprecated by AWS, and still returned.
    public var customerMasterKeySpec: KeySpec?
    /// The type of key material.
    public var keySpec: KeySpec?
    /// What the key may be used for.
    public var keyUsage: KeyUsageType?
    /// The algorithms an ENCRYPT_DECRYPT key supports.
    public var encryptionAlgorithms: [EncryptionAlgorithmSpec]
    /// The algorithms a SIGN_VERIFY key supports.
    public var signingAlgorithms: [SigningAlgorithmSpec]
    /// The algorithms a KEY_AGREEMENT key supports.
    public var keyAgreementAlgorithms: [KeyAgreementAlgorithmSpec]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        publicKey: [UInt8]? = nil,
        customerMasterKeySpec: KeySpec? = nil,
        keySpec: KeySpec? = nil,
        keyUsage: KeyUsageType? = nil,
        encryptionAlgorithms: [EncryptionAlgorithmSpec] = [],
        signingAlgorithms: [SigningAlgorithmSpec] = [],
        keyAgreementAlgorithms: [KeyAgreementAlgorithmSpec] = []
    ) {
        self.keyID = keyID
        self.publicKey = publicKey
        self.customerMasterKeySpec = customerMasterKeySpec
        self.keySpec = keySpec
        self.keyUsage = keyUsage
        self.encryptionAlgorithms = encryptionAlgorithms
        self.signingAlgorithms = signingAlgorithms
        self.keyAgreementAlgorithms = keyAgreementAlgorithms
    }
}

/// The request of CreateGrant.
public struct CreateGrantRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// Whom to allow: an ARN of 1 to 256 characters. Exactly one of this and
    /// grantee_service_principal.
    public var granteePrincipal: String?
    /// Who may retire the grant: an ARN of 1 to 256 characters.
    public var retiringPrincipal: String?
    /// What to allow: at least one operation, each of which the key can do.
    public var operations: [GrantOperation]
    /// What to demand of a call beyond.
    public var constraints: GrantConstraints?
    /// Up to 10 grant tokens of 1 to 8192 characters.
    public var grantTokens: [String]
    /// A name of 1 to 256 characters; a repeated call with it makes no second grant.
    public var name: String?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?
    /// The service to allow, 1 to 128 characters.
    public var granteeServicePrincipal: String?
    /// The service that may retire the grant, 1 to 128 characters.
    public var retiringServicePrincipal: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        granteePrincipal: String? = nil,
        retiringPrincipal: String? = nil,
        operations: [GrantOperation] = [],
        constraints: GrantConstraints? = nil,
        grantTokens: [String] = [],
        name: String? = nil,
        dryRun: Bool? = nil,
        granteeServicePrincipal: String? = nil,
        retiringServicePrincipal: String? = nil
    ) {
        self.keyID = keyID
        self.granteePrincipal = granteePrincipal
        self.retiringPrincipal = retiringPrincipal
        self.operations = operations
        self.constraints = constraints
        self.grantTokens = grantTokens
        self.name = name
        self.dryRun = dryRun
        self.granteeServicePrincipal = granteeServicePrincipal
        self.retiringServicePrincipal = retiringServicePrincipal
    }
}

/// The reply of CreateGrant.
public struct CreateGrantResponse: Sendable {
    /// A token that tells of the grant, 1 to 8192 characters.
    public var grantToken: String?
    /// The grant ID: 64 hexadecimal digits.
    public var grantID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        grantToken: String? = nil,
        grantID: String? = nil
    ) {
        self.grantToken = grantToken
        self.grantID = grantID
    }
}

/// The request of ListGrants.
public struct ListGrantsRequest: Sendable {
    /// How many entries a page may have.
    public var limit: Int?
    /// Where the listing goes on: next_marker of the page before; 1 to 1024 characters.
    public var marker: String?
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// List only this grant; 1 to 128 characters.
    public var grantID: String?
    /// List only the grants of this principal; 1 to 256 characters.
    public var granteePrincipal: String?
    /// List only the grants of this service; 1 to 128 characters.
    public var granteeServicePrincipal: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        limit: Int? = nil,
        marker: String? = nil,
        keyID: String? = nil,
        grantID: String? = nil,
        granteePrincipal: String? = nil,
        granteeServicePrincipal: String? = nil
    ) {
        self.limit = limit
        self.marker = marker
        self.keyID = keyID
        self.grantID = grantID
        self.granteePrincipal = granteePrincipal
        self.granteeServicePrincipal = granteeServicePrincipal
    }
}

/// The reply of ListGrants.
public struct ListGrantsResponse: Sendable {
    /// The grants of this page.
    public var grants: [GrantListEntry]
    /// Where the listing goes on; present only if truncated.
    public var nextMarker: String?
    /// Whether there is more to list.
    public var truncated: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        grants: [GrantListEntry] = [],
        nextMarker: String? = nil,
        truncated: Bool? = nil
    ) {
        self.grants = grants
        self.nextMarker = nextMarker
        self.truncated = truncated
    }
}

/// The request of ListRetirableGrants.
public struct ListRetirableGrantsRequest: Sendable {
    /// How many entries a page may have.
    public var limit: Int?
    /// Where the listing goes on: next_marker of the page before; 1 to 1024 characters.
    public var marker: String?
    /// Whose grants to list: an ARN of 1 to 256 characters.
    public var retiringPrincipal: String?
    /// The service whose grants to list, 1 to 128 characters.
    public var retiringServicePrincipal: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        limit: Int? = nil,
        marker: String? = nil,
        retiringPrincipal: String? = nil,
        retiringServicePrincipal: String? = nil
    ) {
        self.limit = limit
        self.marker = marker
        self.retiringPrincipal = retiringPrincipal
        self.retiringServicePrincipal = retiringServicePrincipal
    }
}

/// The reply of ListRetirableGrants.
public struct ListRetirableGrantsResponse: Sendable {
    /// The grants of this page.
    public var grants: [GrantListEntry]
    /// Where the listing goes on; present only if truncated.
    public var nextMarker: String?
    /// Whether there is more to list.
    public var truncated: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        grants: [GrantListEntry] = [],
        nextMarker: String? = nil,
        truncated: Bool? = nil
    ) {
        self.grants = grants
        self.nextMarker = nextMarker
        self.truncated = truncated
    }
}

/// The request of RetireGrant.
public struct RetireGrantRequest: Sendable {
    /// The token of the grant, 1 to 8192 characters. Either this, or key_id and grant_id.
    public var grantToken: String?
    /// The key ARN.
    public var keyID: String?
    /// The grant ID, 1 to 128 characters.
    public var grantID: String?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        grantToken: String? = nil,
        keyID: String? = nil,
        grantID: String? = nil,
        dryRun: Bool? = nil
    ) {
        self.grantToken = grantToken
        self.keyID = keyID
        self.grantID = grantID
        self.dryRun = dryRun
    }
}

/// The reply of RetireGrant.
public struct RetireGrantResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The request of RevokeGrant.
public struct RevokeGrantRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The grant ID, 1 to 128 characters.
    public var grantID: String?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        grantID: String? = nil,
        dryRun: Bool? = nil
    ) {
        self.keyID = keyID
        self.grantID = grantID
        self.dryRun = dryRun
    }
}

/// The reply of RevokeGrant.
public struct RevokeGrantResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The request of PutKeyPolicy.
public struct PutKeyPolicyRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The name of the policy; default is the only one, and the one meant if absent.
    public var policyName: String?
    /// The key policy, a JSON document of 1 to 131,072 characters.
    public var policy: String?
    /// Skips the check that the caller can change the key policy later.
    public var bypassPolicyLockoutSafetyCheck: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        policyName: String? = nil,
        policy: String? = nil,
        bypassPolicyLockoutSafetyCheck: Bool? = nil
    ) {
        self.keyID = keyID
        self.policyName = policyName
        self.policy = policy
        self.bypassPolicyLockoutSafetyCheck = bypassPolicyLockoutSafetyCheck
    }
}

/// The reply of PutKeyPolicy.
public struct PutKeyPolicyResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The request of GetKeyPolicy.
public struct GetKeyPolicyRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// The name of the policy; default is the only one, and the one meant if absent.
    public var policyName: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        policyName: String? = nil
    ) {
        self.keyID = keyID
        self.policyName = policyName
    }
}

/// The reply of GetKeyPolicy.
public struct GetKeyPolicyResponse: Sendable {
    /// The key policy, as it was put.
    public var policy: String?
    /// The name of the policy.
    public var policyName: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        policy: String? = nil,
        policyName: String? = nil
    ) {
        self.policy = policy
        self.policyName = policyName
    }
}

/// The request of ListKeyPolicies.
public struct ListKeyPoliciesRequest: Sendable {
    /// The key: key ID or key ARN; 1 to 2048 characters.
    public var keyID: String?
    /// How many entries a page may have.
    public var limit: Int?
    /// Where the listing goes on: next_marker of the page before; 1 to 1024 characters.
    public var marker: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        limit: Int? = nil,
        marker: String? = nil
    ) {
        self.keyID = keyID
        self.limit = limit
        self.marker = marker
    }
}

/// The reply of ListKeyPolicies.
public struct ListKeyPoliciesResponse: Sendable {
    /// The names of the policies: default.
    public var policyNames: [String]
    /// Where the listing goes on; present only if truncated.
    public var nextMarker: String?
    /// Whether there is more to list.
    public var truncated: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        policyNames: [String] = [],
        nextMarker: String? = nil,
        truncated: Bool? = nil
    ) {
        self.policyNames = policyNames
        self.nextMarker = nextMarker
        self.truncated = truncated
    }
}

/// The client's part of the hello.
public struct ClientHello: Sendable {
    /// Name and version of the client, untrusted. The audit record has at most 256 bytes of
    /// it, cut between two Unicode scalars, with controls replaced.
    public var userAgent: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        userAgent: String? = nil
    ) {
        self.userAgent = userAgent
    }
}

/// The server's part of the hello.
public struct ServerHello: Sendable {
    /// Name and version of the server.
    public var server: String?
    /// The largest frame the server takes, in bytes, its length field not counted.
    public var maxFrameBytes: Int?
    /// How many calls of one connection may be in flight.
    public var maxCallsInFlight: Int?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        server: String? = nil,
        maxFrameBytes: Int? = nil,
        maxCallsInFlight: Int? = nil
    ) {
        self.server = server
        self.maxFrameBytes = maxFrameBytes
        self.maxCallsInFlight = maxCallsInFlight
    }
}

/// Why a call failed.
public struct Status: Sendable {
    /// The AWS exception name, such as NotFoundException; the frame carries the canonical code.
    public var exception: String?
    /// What was wrong and what would be right.
    public var message: String?
    /// Whether the same call may succeed later.
    public var retryable: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        exception: String? = nil,
        message: String? = nil,
        retryable: Bool? = nil
    ) {
        self.exception = exception
        self.message = message
        self.retryable = retryable
    }
}

/// The request of Check and Watch.
public struct HealthCheckRequest: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

/// The reply of Check, and each item of Watch.
public struct HealthCheckResponse: Sendable {
    /// The state of the server.
    public var status: ServingStatus?
    /// Name and version of the server.
    public var server: String?
    /// How long the server has been running, in seconds.
    public var uptimeSeconds: Int?
    /// What the operator must mend, in sentences; empty if all is well.
    public var problems: [String]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        status: ServingStatus? = nil,
        server: String? = nil,
        uptimeSeconds: Int? = nil,
        problems: [String] = []
    ) {
        self.status = status
        self.server = server
        self.uptimeSeconds = uptimeSeconds
        self.problems = problems
    }
}

/// The request of AdvanceClock.
public struct AdvanceClockRequest: Sendable {
    /// How far, in seconds; 0 only reads the clock, which never goes back.
    public var seconds: Int?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        seconds: Int? = nil
    ) {
        self.seconds = seconds
    }
}

/// The reply of AdvanceClock.
public struct AdvanceClockResponse: Sendable {
    /// What the clock says now, in seconds since the Unix epoch.
    public var time: Timestamp?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        time: Timestamp? = nil
    ) {
        self.time = time
    }
}
