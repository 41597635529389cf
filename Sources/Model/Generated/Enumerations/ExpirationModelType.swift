// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// Whether imported key material expires.
public enum ExpirationModelType: Int32, AWSEnumeration {
    /// `KEY_MATERIAL_EXPIRES`.
    case keyMaterialExpires = 1
    /// `KEY_MATERIAL_DOES_NOT_EXPIRE`.
    case keyMaterialDoesNotExpire = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .keyMaterialExpires: "KEY_MATERIAL_EXPIRES"
        case .keyMaterialDoesNotExpire: "KEY_MATERIAL_DOES_NOT_EXPIRE"
        }
    }
}
