// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// What a multi-Region key is in its set.
public enum MultiRegionKeyType: Int32, AWSEnumeration {
    /// `PRIMARY`.
    case primary = 1
    /// `REPLICA`.
    case replica = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .primary: "PRIMARY"
        case .replica: "REPLICA"
        }
    }
}
