// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// Whether imported key material is there.
public enum ImportState: Int32, AWSEnumeration {
    /// `IMPORTED`.
    case imported = 1
    /// `PENDING_IMPORT`.
    case pendingImport = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .imported: "IMPORTED"
        case .pendingImport: "PENDING_IMPORT"
        }
    }
}
