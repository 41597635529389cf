// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// How key material is encrypted for its import.
public enum AlgorithmSpec: Int32, AWSEnumeration {
    /// `RSAES_PKCS1_V1_5`.
    case rsaesPkcs1V15 = 1
    /// `RSAES_OAEP_SHA_1`.
    case rsaesOaepSha1 = 2
    /// `RSAES_OAEP_SHA_256`.
    case rsaesOaepSha256 = 3
    /// `RSA_AES_KEY_WRAP_SHA_1`.
    case rsaAesKeyWrapSha1 = 4
    /// `RSA_AES_KEY_WRAP_SHA_256`.
    case rsaAesKeyWrapSha256 = 5
    /// `SM2PKE`.
    case sm2pke = 6

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .rsaesPkcs1V15: "RSAES_PKCS1_V1_5"
        case .rsaesOaepSha1: "RSAES_OAEP_SHA_1"
        case .rsaesOaepSha256: "RSAES_OAEP_SHA_256"
        case .rsaAesKeyWrapSha1: "RSA_AES_KEY_WRAP_SHA_1"
        case .rsaAesKeyWrapSha256: "RSA_AES_KEY_WRAP_SHA_256"
        case .sm2pke: "SM2PKE"
        }
    }
}
