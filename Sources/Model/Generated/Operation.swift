// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The operations of the KMS API that the service knows.
package enum Operation: String, CaseIterable, Sendable {
    /// Creates a KMS key: a symmetric encryption key, unless the request says otherwise.
    case createKey = "CreateKey"
    /// Tells what is known of a KMS key: its ARN, state, type, usage and origin.
    case describeKey = "DescribeKey"
    /// Lists the KMS keys of the account and Region, whatever their state.
    case listKeys = "ListKeys"
    /// Replaces the description of a KMS key.
    case updateKeyDescription = "UpdateKeyDescription"
    /// Enables a disabled KMS key, so that it can be used again.
    case enableKey = "EnableKey"
    /// Disables a KMS key; the very next call that uses it is refused.
    case disableKey = "DisableKey"
    /// Encrypts up to 4096 bytes under a KMS key.
    case encrypt = "Encrypt"
    /// Decrypts what Encrypt, GenerateDataKey or GenerateDataKeyPair encrypted.
    case decrypt = "Decrypt"
    /// Encrypts a ciphertext again, under another KMS key or encryption context; the plaintext
    /// stays in the service.
    case reEncrypt = "ReEncrypt"
    /// Makes a data key: in plaintext, to encrypt with, and encrypted, to store beside the data.
    case generateDataKey = "GenerateDataKey"
    /// Makes a data key and returns it only encrypted, for whoever may decrypt it later.
    case generateDataKeyWithoutPlaintext = "GenerateDataKeyWithoutPlaintext"
    /// Returns random bytes.
    case generateRandom = "GenerateRandom"
    /// Gives a KMS key a name, which begins with alias/.
    case createAlias = "CreateAlias"
    /// Lets an alias stand for another KMS key.
    case updateAlias = "UpdateAlias"
    /// Deletes an alias; its KMS key stays.
    case deleteAlias = "DeleteAlias"
    /// Lists the aliases: all, or those of one KMS key.
    case listAliases = "ListAliases"
    /// Has a KMS key deleted at the end of a waiting period; until then it can't be used.
    case scheduleKeyDeletion = "ScheduleKeyDeletion"
    /// Keeps a KMS key that was to be deleted; it is disabled then.
    case cancelKeyDeletion = "CancelKeyDeletion"
    /// Gives tags to a KMS key; a tag that it has already gets the new value.
    case tagResource = "TagResource"
    /// Takes tags from a KMS key.
    case untagResource = "UntagResource"
    /// Lists the tags of a KMS key.
    case listResourceTags = "ListResourceTags"
    /// Tells when a KMS key was last used with success, and for what.
    case getKeyLastUsage = "GetKeyLastUsage"
    /// Has a symmetric encryption key rotated automatically.
    case enableKeyRotation = "EnableKeyRotation"
    /// Ends the automatic rotation of a KMS key.
    case disableKeyRotation = "DisableKeyRotation"
    /// Tells whether a KMS key is rotated automatically, how often, and when the next time.
    case getKeyRotationStatus = "GetKeyRotationStatus"
    /// Rotates a symmetric encryption key now.
    case rotateKeyOnDemand = "RotateKeyOnDemand"
    /// Lists the rotations of a KMS key, oldest first, or all its key materials.
    case listKeyRotations = "ListKeyRotations"
    /// Returns the public key to encrypt key material with, and the token to import it by.
    case getParametersForImport = "GetParametersForImport"
    /// Brings encrypted key material into a KMS key whose origin is EXTERNAL.
    case importKeyMaterial = "ImportKeyMaterial"
    /// Deletes imported key material; the KMS key can't be used until it is imported again.
    case deleteImportedKeyMaterial = "DeleteImportedKeyMaterial"
    /// Makes a data key pair: the private key in plaintext and encrypted, and the public key.
    case generateDataKeyPair = "GenerateDataKeyPair"
    /// Makes a data key pair and returns the private key only encrypted, for whoever may decrypt it
    /// later.
    case generateDataKeyPairWithoutPlaintext = "GenerateDataKeyPairWithoutPlaintext"
    /// Signs a message, or its digest.
    case sign = "Sign"
    /// Verifies a signature; one that is not valid is an error.
    case verify = "Verify"
    /// Makes the message authentication code of a message.
    case generateMac = "GenerateMac"
    /// Verifies a message authentication code; one that is not valid is an error.
    case verifyMac = "VerifyMac"
    /// Derives the secret that a KMS key shares with another party's key.
    case deriveSharedSecret = "DeriveSharedSecret"
    /// Returns the public key of an asymmetric KMS key.
    case getPublicKey = "GetPublicKey"
    /// Replaces the key policy of a KMS key.
    case putKeyPolicy = "PutKeyPolicy"
    /// Returns the key policy of a KMS key.
    case getKeyPolicy = "GetKeyPolicy"
    /// Lists the names of the key policies of a KMS key: there is one, default.
    case listKeyPolicies = "ListKeyPolicies"
    /// Lets a principal use a KMS key for some operations, until the grant is retired or revoked.
    case createGrant = "CreateGrant"
    /// Lists the grants of a KMS key.
    case listGrants = "ListGrants"
    /// Lists the grants that a principal may retire.
    case listRetirableGrants = "ListRetirableGrants"
    /// Ends a grant, for whom it names for that, for its grantee if it lists RetireGrant, and for
    /// the account.
    case retireGrant = "RetireGrant"
    /// Ends a grant, for whoever administers its KMS key.
    case revokeGrant = "RevokeGrant"

    /// AWS's name.
    package var name: String { rawValue }

    /// Whether CloudTrail marks the operation `readOnly`: it changes nothing that a later call
    /// sees.
    package var isReadOnly: Bool {
        switch self {
        case .describeKey,
            .listKeys,
            .encrypt,
            .decrypt,
            .reEncrypt,
            .generateDataKey,
            .generateDataKeyWithoutPlaintext,
            .generateRandom,
            .listAliases,
            .listResourceTags,
            .getKeyLastUsage,
            .getKeyRotationStatus,
            .listKeyRotations,
            .getParametersForImport,
            .generateDataKeyPair,
            .generateDataKeyPairWithoutPlaintext,
            .sign,
            .verify,
            .generateMac,
            .verifyMac,
            .deriveSharedSecret,
            .getPublicKey,
            .getKeyPolicy,
            .listKeyPolicies,
            .listGrants,
            .listRetirableGrants:
            true
        case .createKey,
            .updateKeyDescription,
            .enableKey,
            .disableKey,
            .createAlias,
            .updateAlias,
            .deleteAlias,
            .scheduleKeyDeletion,
            .cancelKeyDeletion,
            .tagResource,
            .untagResource,
            .enableKeyRotation,
            .disableKeyRotation,
            .rotateKeyOnDemand,
            .importKeyMaterial,
            .deleteImportedKeyMaterial,
            .putKeyPolicy,
            .createGrant,
            .retireGrant,
            .revokeGrant:
            false
        }
    }

    /// Whether this version of the daemon answers it.
    package var isServed: Bool {
        switch self {
        case .createKey,
            .describeKey,
            .listKeys,
            .updateKeyDescription,
            .enableKey,
            .disableKey,
            .encrypt,
            .decrypt,
            .reEncrypt,
            .generateDataKey,
            .generateDataKeyWithoutPlaintext,
            .generateRandom,
            .createAlias,
            .updateAlias,
            .deleteAlias,
            .listAliases,
            .tagResource,
            .untagResource,
            .listResourceTags,
            .putKeyPolicy,
            .getKeyPolicy,
            .listKeyPolicies,
            .createGrant,
            .listGrants,
            .listRetirableGrants,
            .retireGrant,
            .revokeGrant:
            true
        case .scheduleKeyDeletion,
            .cancelKeyDeletion,
            .getKeyLastUsage,
            .enableKeyRotation,
            .disableKeyRotation,
            .getKeyRotationStatus,
            .rotateKeyOnDemand,
            .listKeyRotations,
            .getParametersForImport,
            .importKeyMaterial,
            .deleteImportedKeyMaterial,
            .generateDataKeyPair,
            .generateDataKeyPairWithoutPlaintext,
            .sign,
            .verify,
            .generateMac,
            .verifyMac,
            .deriveSharedSecret,
            .getPublicKey:
            false
        }
    }

    /// Its place in `allCases`.
    package var ordinal: Int {
        switch self {
        case .createKey: 0
        case .describeKey: 1
        case .listKeys: 2
        case .updateKeyDescription: 3
        case .enableKey: 4
        case .disableKey: 5
        case .encrypt: 6
        case .decrypt: 7
        case .reEncrypt: 8
        case .generateDataKey: 9
        case .generateDataKeyWithoutPlaintext: 10
        case .generateRandom: 11
        case .createAlias: 12
        case .updateAlias: 13
        case .deleteAlias: 14
        case .listAliases: 15
        case .scheduleKeyDeletion: 16
        case .cancelKeyDeletion: 17
        case .tagResource: 18
        case .untagResource: 19
        case .listResourceTags: 20
        case .getKeyLastUsage: 21
        case .enableKeyRotation: 22
        case .disableKeyRotation: 23
        case .getKeyRotationStatus: 24
        case .rotateKeyOnDemand: 25
        case .listKeyRotations: 26
        case .getParametersForImport: 27
        case .importKeyMaterial: 28
        case .deleteImportedKeyMaterial: 29
        case .generateDataKeyPair: 30
        case .generateDataKeyPairWithoutPlaintext: 31
        case .sign: 32
        case .verify: 33
        case .generateMac: 34
        case .verifyMac: 35
        case .deriveSharedSecret: 36
        case .getPublicKey: 37
        case .putKeyPolicy: 38
        case .getKeyPolicy: 39
        case .listKeyPolicies: 40
        case .createGrant: 41
        case .listGrants: 42
        case .listRetirableGrants: 43
        case .retireGrant: 44
        case .revokeGrant: 45
        }
    }
}
