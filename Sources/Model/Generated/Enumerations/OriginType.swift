// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// Where the key material comes from.
public enum OriginType: Int32, AWSEnumeration {
    /// `AWS_KMS`.
    case awsKms = 1
    /// `EXTERNAL`.
    case external = 2
    /// `AWS_CLOUDHSM`.
    case awsCloudhsm = 3
    /// `EXTERNAL_KEY_STORE`.
    case externalKeyStore = 4

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .awsKms: "AWS_KMS"
        case .external: "EXTERNAL"
        case .awsCloudhsm: "AWS_CLOUDHSM"
        case .externalKeyStore: "EXTERNAL_KEY_STORE"
        }
    }
}
