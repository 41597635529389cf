// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// An operation that a grant allows.
public enum GrantOperation: Int32, AWSEnumeration {
    /// `Decrypt`.
    case decrypt = 1
    /// `Encrypt`.
    case encrypt = 2
    /// `GenerateDataKey`.
    case generateDataKey = 3
    /// `GenerateDataKeyWithoutPlaintext`.
    case generateDataKeyWithoutPlaintext = 4
    /// `ReEncryptFrom`.
    case reEncryptFrom = 5
    /// `ReEncryptTo`.
    case reEncryptTo = 6
    /// `Sign`.
    case sign = 7
    /// `Verify`.
    case verify = 8
    /// `GetPublicKey`.
    case getPublicKey = 9
    /// `CreateGrant`.
    case createGrant = 10
    /// `RetireGrant`.
    case retireGrant = 11
    /// `DescribeKey`.
    case describeKey = 12
    /// `GenerateDataKeyPair`.
    case generateDataKeyPair = 13
    /// `GenerateDataKeyPairWithoutPlaintext`.
    case generateDataKeyPairWithoutPlaintext = 14
    /// `GenerateMac`.
    case generateMac = 15
    /// `VerifyMac`.
    case verifyMac = 16
    /// `DeriveSharedSecret`.
    case deriveSharedSecret = 17

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .decrypt: "Decrypt"
        case .encrypt: "Encrypt"
        case .generateDataKey: "GenerateDataKey"
        case .generateDataKeyWithoutPlaintext: "GenerateDataKeyWithoutPlaintext"
        case .reEncryptFrom: "ReEncryptFrom"
        case .reEncryptTo: "ReEncryptTo"
        case .sign: "Sign"
        case .verify: "Verify"
        case .getPublicKey: "GetPublicKey"
        case .createGrant: "CreateGrant"
        case .retireGrant: "RetireGrant"
        case .describeKey: "DescribeKey"
        case .generateDataKeyPair: "GenerateDataKeyPair"
        case .generateDataKeyPairWithoutPlaintext: "GenerateDataKeyPairWithoutPlaintext"
        case .generateMac: "GenerateMac"
        case .verifyMac: "VerifyMac"
        case .deriveSharedSecret: "DeriveSharedSecret"
        }
    }
}
