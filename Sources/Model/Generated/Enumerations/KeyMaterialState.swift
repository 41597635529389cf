// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// What a key material of a KMS key is used for.
public enum KeyMaterialState: Int32, AWSEnumeration {
    /// `NON_CURRENT`.
    case nonCurrent = 1
    /// `CURRENT`.
    case current = 2
    /// `PENDING_ROTATION`.
    case pendingRotation = 3
    /// `PENDING_MULTI_REGION_IMPORT_AND_ROTATION`.
    case pendingMultiRegionImportAndRotation = 4

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .nonCurrent: "NON_CURRENT"
        case .current: "CURRENT"
        case .pendingRotation: "PENDING_ROTATION"
        case .pendingMultiRegionImportAndRotation: "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"
        }
    }
}
