// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// An operation whose success counts as a use of the KMS key.
public enum KeyLastUsageTrackingOperation: Int32, AWSEnumeration {
    /// `Decrypt`.
    case decrypt = 1
    /// `DeriveSharedSecret`.
    case deriveSharedSecret = 2
    /// `Encrypt`.
    case encrypt = 3
    /// `GenerateDataKey`.
    case generateDataKey = 4
    /// `GenerateDataKeyPair`.
    case generateDataKeyPair = 5
    /// `GenerateDataKeyPairWithoutPlaintext`.
    case generateDataKeyPairWithoutPlaintext = 6
    /// `GenerateDataKeyWithoutPlaintext`.
    case generateDataKeyWithoutPlaintext = 7
    /// `GenerateMac`.
    case generateMac = 8
    /// `ReEncrypt`.
    case reEncrypt = 9
    /// `Sign`.
    case sign = 10
    /// `Verify`.
    case verify = 11
    /// `VerifyMac`.
    case verifyMac = 12

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .decrypt: "Decrypt"
        case .deriveSharedSecret: "DeriveSharedSecret"
        case .encrypt: "Encrypt"
        case .generateDataKey: "GenerateDataKey"
        case .generateDataKeyPair: "GenerateDataKeyPair"
        case .generateDataKeyPairWithoutPlaintext: "GenerateDataKeyPairWithoutPlaintext"
        case .generateDataKeyWithoutPlaintext: "GenerateDataKeyWithoutPlaintext"
        case .generateMac: "GenerateMac"
        case .reEncrypt: "ReEncrypt"
        case .sign: "Sign"
        case .verify: "Verify"
        case .verifyMac: "VerifyMac"
        }
    }
}
