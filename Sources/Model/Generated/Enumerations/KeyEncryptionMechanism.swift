// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The algorithm that encrypts a reply for an attested enclave.
public enum KeyEncryptionMechanism: Int32, AWSEnumeration {
    /// `RSAES_OAEP_SHA_256`.
    case rsaesOaepSha256 = 1

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .rsaesOaepSha256: "RSAES_OAEP_SHA_256"
        }
    }
}
