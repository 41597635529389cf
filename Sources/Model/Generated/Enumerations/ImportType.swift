// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// Whether an import brings key material that the KMS key never had, or brings back what it had.
public enum ImportType: Int32, AWSEnumeration {
    /// `NEW_KEY_MATERIAL`.
    case newKeyMaterial = 1
    /// `EXISTING_KEY_MATERIAL`.
    case existingKeyMaterial = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .newKeyMaterial: "NEW_KEY_MATERIAL"
        case .existingKeyMaterial: "EXISTING_KEY_MATERIAL"
        }
    }
}
