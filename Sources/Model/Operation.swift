/// The operations of the KMS API that the service knows.
package enum Operation: String, CaseIterable, Sendable {
    case cancelKeyDeletion = "CancelKeyDeletion"
    case createAlias = "CreateAlias"
    case createKey = "CreateKey"
    case decrypt = "Decrypt"
    case deleteAlias = "DeleteAlias"
    case deleteImportedKeyMaterial = "DeleteImportedKeyMaterial"
    case deriveSharedSecret = "DeriveSharedSecret"
    case describeKey = "DescribeKey"
    case disableKey = "DisableKey"
    case disableKeyRotation = "DisableKeyRotation"
    case enableKey = "EnableKey"
    case enableKeyRotation = "EnableKeyRotation"
    case encrypt = "Encrypt"
    case generateDataKey = "GenerateDataKey"
    case generateDataKeyPair = "GenerateDataKeyPair"
    case generateDataKeyPairWithoutPlaintext = "GenerateDataKeyPairWithoutPlaintext"
    case generateDataKeyWithoutPlaintext = "GenerateDataKeyWithoutPlaintext"
    case generateMac = "GenerateMac"
    case generateRandom = "GenerateRandom"
    case getKeyLastUsage = "GetKeyLastUsage"
    case getKeyRotationStatus = "GetKeyRotationStatus"
    case getParametersForImport = "GetParametersForImport"
    case getPublicKey = "GetPublicKey"
    case importKeyMaterial = "ImportKeyMaterial"
    case listAliases = "ListAliases"
    case listKeyRotations = "ListKeyRotations"
    case listKeys = "ListKeys"
    case listResourceTags = "ListResourceTags"
    case reEncrypt = "ReEncrypt"
    case rotateKeyOnDemand = "RotateKeyOnDemand"
    case scheduleKeyDeletion = "ScheduleKeyDeletion"
    case sign = "Sign"
    case tagResource = "TagResource"
    case untagResource = "UntagResource"
    case updateAlias = "UpdateAlias"
    case updateKeyDescription = "UpdateKeyDescription"
    case verify = "Verify"
    case verifyMac = "VerifyMac"

    /// AWS's name.
    package var name: String { rawValue }

    /// Whether CloudTrail marks the operation `readOnly`: it changes nothing that a later call sees.
    package var isReadOnly: Bool {
        switch self {
        case .decrypt, .deriveSharedSecret, .describeKey, .encrypt, .generateDataKey,
            .generateDataKeyPair, .generateDataKeyPairWithoutPlaintext,
            .generateDataKeyWithoutPlaintext, .generateMac, .generateRandom, .getKeyLastUsage,
            .getKeyRotationStatus, .getParametersForImport, .getPublicKey, .listAliases,
            .listKeyRotations, .listKeys, .listResourceTags, .reEncrypt, .sign, .verify,
            .verifyMac:
            true
        case .cancelKeyDeletion, .createAlias, .createKey, .deleteAlias,
            .deleteImportedKeyMaterial, .disableKey, .disableKeyRotation, .enableKey,
            .enableKeyRotation, .importKeyMaterial, .rotateKeyOnDemand, .scheduleKeyDeletion,
            .tagResource, .untagResource, .updateAlias, .updateKeyDescription:
            false
        }
    }
}
