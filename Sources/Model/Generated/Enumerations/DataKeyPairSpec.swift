// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The type of a data key pair.
public enum DataKeyPairSpec: Int32, AWSEnumeration {
    /// `RSA_2048`.
    case rsa2048 = 1
    /// `RSA_3072`.
    case rsa3072 = 2
    /// `RSA_4096`.
    case rsa4096 = 3
    /// `ECC_NIST_P256`.
    case eccNistP256 = 4
    /// `ECC_NIST_P384`.
    case eccNistP384 = 5
    /// `ECC_NIST_P521`.
    case eccNistP521 = 6
    /// `ECC_SECG_P256K1`.
    case eccSecgP256k1 = 7
    /// `SM2`.
    case sm2 = 8
    /// `ECC_NIST_EDWARDS25519`.
    case eccNistEdwards25519 = 9

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .rsa2048: "RSA_2048"
        case .rsa3072: "RSA_3072"
        case .rsa4096: "RSA_4096"
        case .eccNistP256: "ECC_NIST_P256"
        case .eccNistP384: "ECC_NIST_P384"
        case .eccNistP521: "ECC_NIST_P521"
        case .eccSecgP256k1: "ECC_SECG_P256K1"
        case .sm2: "SM2"
        case .eccNistEdwards25519: "ECC_NIST_EDWARDS25519"
        }
    }
}
