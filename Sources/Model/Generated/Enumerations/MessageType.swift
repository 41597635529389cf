// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// What a message to sign or verify is.
public enum MessageType: Int32, AWSEnumeration {
    /// `RAW`.
    case raw = 1
    /// `DIGEST`.
    case digest = 2
    /// `EXTERNAL_MU`.
    case externalMu = 3

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .raw: "RAW"
        case .digest: "DIGEST"
        case .externalMu: "EXTERNAL_MU"
        }
    }
}
