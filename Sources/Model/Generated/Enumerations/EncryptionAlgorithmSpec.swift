// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// An algorithm that encrypts and decrypts data.
public enum EncryptionAlgorithmSpec: Int32, AWSEnumeration {
    /// `SYMMETRIC_DEFAULT`.
    case symmetricDefault = 1
    /// `RSAES_OAEP_SHA_1`.
    case rsaesOaepSha1 = 2
    /// `RSAES_OAEP_SHA_256`.
    case rsaesOaepSha256 = 3
    /// `SM2PKE`.
    case sm2pke = 4

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .symmetricDefault: "SYMMETRIC_DEFAULT"
        case .rsaesOaepSha1: "RSAES_OAEP_SHA_1"
        case .rsaesOaepSha256: "RSAES_OAEP_SHA_256"
        case .sm2pke: "SM2PKE"
        }
    }
}
