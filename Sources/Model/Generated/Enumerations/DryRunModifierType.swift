// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// What a dry run leaves out of its checks.
public enum DryRunModifierType: Int32, AWSEnumeration {
    /// `IGNORE_CIPHERTEXT`.
    case ignoreCiphertext = 1

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .ignoreCiphertext: "IGNORE_CIPHERTEXT"
        }
    }
}
