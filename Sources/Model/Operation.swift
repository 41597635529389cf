/// The operations of the KMS API that the service knows.
package enum Operation: String, CaseIterable, Sendable {
    case createAlias = "CreateAlias"
    case createKey = "CreateKey"
    case decrypt = "Decrypt"
    case deleteAlias = "DeleteAlias"
    case describeKey = "DescribeKey"
    case disableKey = "DisableKey"
    case enableKey = "EnableKey"
    case encrypt = "Encrypt"
    case generateDataKey = "GenerateDataKey"
    case generateDataKeyWithoutPlaintext = "GenerateDataKeyWithoutPlaintext"
    case generateRandom = "GenerateRandom"
    case listAliases = "ListAliases"
    case listKeys = "ListKeys"
    case reEncrypt = "ReEncrypt"
    case updateAlias = "UpdateAlias"
    case updateKeyDescription = "UpdateKeyDescription"

    /// AWS's name.
    package var name: String { rawValue }

    /// Whether CloudTrail marks the operation `readOnly`: it changes nothing that a later call sees.
    package var isReadOnly: Bool {
        switch self {
        case .decrypt, .describeKey, .encrypt, .generateDataKey, .generateDataKeyWithoutPlaintext,
            .generateRandom, .listAliases, .listKeys, .reEncrypt:
            true
        case .createAlias, .createKey, .deleteAlias, .disableKey, .enableKey, .updateAlias,
            .updateKeyDescription:
            false
        }
    }
}
