// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// Whether calls are served.
public enum ServingStatus: Int32, AWSEnumeration {
    /// `SERVING`.
    case serving = 1
    /// `NOT_SERVING`.
    case notServing = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .serving: "SERVING"
        case .notServing: "NOT_SERVING"
        }
    }
}
