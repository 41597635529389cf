// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The type of key material in a KMS key.
public enum KeySpec: Int32, AWSEnumeration {
    /// `SYMMETRIC_DEFAULT`.
    case symmetricDefault = 1
    /// `RSA_2048`.
    case rsa2048 = 2
    /// `RSA_3072`.
    case rsa3072 = 3
    /// `RSA_4096`.
    case rsa4096 = 4
    /// `ECC_NIST_P256`.
    case eccNistP256 = 5
    /// `ECC_NIST_P384`.
    case eccNistP384 = 6
    /// `ECC_NIST_P521`.
    case eccNistP521 = 7
    /// `ECC_SECG_P256K1`.
    case eccSecgP256k1 = 8
    /// `HMAC_224`.
    case hmac224 = 9
    /// `HMAC_256`.
    case hmac256 = 10
    /// `HMAC_384`.
    case hmac384 = 11
    /// `HMAC_512`.
    case hmac512 = 12
    /// `SM2`.
    case sm2 = 13
    /// `ML_DSA_44`.
    case mlDsa44 = 14
    /// `ML_DSA_65`.
    case mlDsa65 = 15
    /// `ML_DSA_87`.
    case mlDsa87 = 16
    /// `ECC_NIST_EDWARDS25519`.
    case eccNistEdwards25519 = 17

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .symmetricDefault: "SYMMETRIC_DEFAULT"
        case .rsa2048: "RSA_2048"
        case .rsa3072: "RSA_3072"
        case .rsa4096: "RSA_4096"
        case .eccNistP256: "ECC_NIST_P256"
        case .eccNistP384: "ECC_NIST_P384"
        case .eccNistP521: "ECC_NIST_P521"
        case .eccSecgP256k1: "ECC_SECG_P256K1"
        case .hmac224: "HMAC_224"
        case .hmac256: "HMAC_256"
        case .hmac384: "HMAC_384"
        case .hmac512: "HMAC_512"
        case .sm2: "SM2"
        case .mlDsa44: "ML_DSA_44"
        case .mlDsa65: "ML_DSA_65"
        case .mlDsa87: "ML_DSA_87"
        case .eccNistEdwards25519: "ECC_NIST_EDWARDS25519"
        }
    }
}
