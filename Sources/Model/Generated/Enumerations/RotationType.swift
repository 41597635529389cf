// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// What made a rotation happen.
public enum RotationType: Int32, AWSEnumeration {
    /// `AUTOMATIC`.
    case automatic = 1
    /// `ON_DEMAND`.
    case onDemand = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .automatic: "AUTOMATIC"
        case .onDemand: "ON_DEMAND"
        }
    }
}
