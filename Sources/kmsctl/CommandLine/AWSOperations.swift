/// The operations of AWS KMS, and AWS CLI's names of them and of their members.
enum AWSOperations {
    /// All of them, whether this release has them or not. Source: AWS KMS API Reference, "Actions".
    static let names = [
        "CancelKeyDeletion", "ConnectCustomKeyStore", "CreateAlias", "CreateCustomKeyStore",
        "CreateGrant", "CreateKey", "Decrypt", "DeleteAlias", "DeleteCustomKeyStore",
        "DeleteImportedKeyMaterial", "DeriveSharedSecret", "DescribeCustomKeyStores",
        "DescribeKey", "DisableKey", "DisableKeyRotation", "DisconnectCustomKeyStore",
        "EnableKey", "EnableKeyRotation", "Encrypt", "GenerateDataKey", "GenerateDataKeyPair",
        "GenerateDataKeyPairWithoutPlaintext", "GenerateDataKeyWithoutPlaintext", "GenerateMac",
        "GenerateRandom", "GetKeyLastUsage", "GetKeyPolicy", "GetKeyRotationStatus",
        "GetParametersForImport", "GetPublicKey", "ImportKeyMaterial", "ListAliases",
        "ListGrants", "ListKeyPolicies", "ListKeyRotations", "ListKeys", "ListResourceTags",
        "ListRetirableGrants", "PutKeyPolicy", "ReEncrypt", "ReplicateKey", "RetireGrant",
        "RevokeGrant", "RotateKeyOnDemand", "ScheduleKeyDeletion", "Sign", "TagResource",
        "UntagResource", "UpdateAlias", "UpdateCustomKeyStore", "UpdateKeyDescription",
        "UpdatePrimaryRegion", "Verify", "VerifyMac",
    ]

    /// The operation that a command is for: `GenerateDataKey` for `generate-data-key`.
    static func operation(of command: String) -> String? {
        names.first { commandLineName(of: $0).isSame(as: command) }
    }

    /// The form of a name on the command line: `key-id` for `KeyId`.
    static func commandLineName(of name: String) -> String {
        var result = String.UnicodeScalarView()
        for (index, scalar) in name.unicodeScalars.enumerated() {
            if index > 0, ("A"..."Z").contains(scalar) { result.append("-") }
            result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        }
        return String(result)
    }
}
