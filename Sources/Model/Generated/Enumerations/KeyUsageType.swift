// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// What a KMS key may be used for; fixed when the key is created.
public enum KeyUsageType: Int32, AWSEnumeration {
    /// `SIGN_VERIFY`.
    case signVerify = 1
    /// `ENCRYPT_DECRYPT`.
    case encryptDecrypt = 2
    /// `GENERATE_VERIFY_MAC`.
    case generateVerifyMac = 3
    /// `KEY_AGREEMENT`.
    case keyAgreement = 4

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .signVerify: "SIGN_VERIFY"
        case .encryptDecrypt: "ENCRYPT_DECRYPT"
        case .generateVerifyMac: "GENERATE_VERIFY_MAC"
        case .keyAgreement: "KEY_AGREEMENT"
        }
    }
}
