// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// Who manages a KMS key.
public enum KeyManagerType: Int32, AWSEnumeration {
    /// `AWS`.
    case aws = 1
    /// `CUSTOMER`.
    case customer = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .aws: "AWS"
        case .customer: "CUSTOMER"
        }
    }
}
