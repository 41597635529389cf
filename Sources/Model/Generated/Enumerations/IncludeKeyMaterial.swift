// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// Which key materials a listing of rotations has.
public enum IncludeKeyMaterial: Int32, AWSEnumeration {
    /// `ALL_KEY_MATERIAL`.
    case allKeyMaterial = 1
    /// `ROTATIONS_ONLY`.
    case rotationsOnly = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .allKeyMaterial: "ALL_KEY_MATERIAL"
        case .rotationsOnly: "ROTATIONS_ONLY"
        }
    }
}
