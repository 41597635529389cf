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
    /// Whether the key is a multi-Region key.
    public var multiRegion: Bool?
    /// The length of the waiting period, in days; only if the state is PendingReplicaDeletion.
    public var pendingDeletionWindowInDays: Int?
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
        multiRegion: Bool? = nil,
        pendingDeletionWindowInDays: Int? = nil,
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
        self.multiRegion = multiRegion
        self.pendingDeletionWindowInDays = pendingDeletionWindowInDays
        self.currentKeyMaterialID = currentKeyMaterialID
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
public struct DecryptRequest: Sendable {
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
public struct ReEncryptRequest: Sendable {
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
public struct GenerateDataKeyRequest: Sendable {
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
public struct GenerateDataKeyWithoutPlaintextRequest: Sendable {
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

/// The client's part of the hello.
public struct ClientHello: Sendable {
    /// Name and version of the client, at most 256 characters; goes to the audit record as it is,
    /// untrusted.
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

    /// Makes the message of the fields given; the others stay absent.
    public init(
        status: ServingStatus? = nil,
        server: String? = nil,
        uptimeSeconds: Int? = nil
    ) {
        self.status = status
        self.server = server
        self.uptimeSeconds = uptimeSeconds
    }
}
