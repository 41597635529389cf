// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The length of a data key.
public enum DataKeySpec: Int32, AWSEnumeration {
    /// `AES_256`.
    case aes256 = 1
    /// `AES_128`.
    case aes128 = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .aes256: "AES_256"
        case .aes128: "AES_128"
        }
    }
}
