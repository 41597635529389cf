// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// An algorithm that makes message authentication codes.
public enum MacAlgorithmSpec: Int32, AWSEnumeration {
    /// `HMAC_SHA_224`.
    case hmacSha224 = 1
    /// `HMAC_SHA_256`.
    case hmacSha256 = 2
    /// `HMAC_SHA_384`.
    case hmacSha384 = 3
    /// `HMAC_SHA_512`.
    case hmacSha512 = 4

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .hmacSha224: "HMAC_SHA_224"
        case .hmacSha256: "HMAC_SHA_256"
        case .hmacSha384: "HMAC_SHA_384"
        case .hmacSha512: "HMAC_SHA_512"
        }
    }
}
