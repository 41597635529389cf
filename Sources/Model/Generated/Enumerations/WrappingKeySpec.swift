// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The type of the public key that key material is encrypted with for its import.
public enum WrappingKeySpec: Int32, AWSEnumeration {
    /// `RSA_2048`.
    case rsa2048 = 1
    /// `RSA_3072`.
    case rsa3072 = 2
    /// `RSA_4096`.
    case rsa4096 = 3
    /// `SM2`.
    case sm2 = 4

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .rsa2048: "RSA_2048"
        case .rsa3072: "RSA_3072"
        case .rsa4096: "RSA_4096"
        case .sm2: "SM2"
        }
    }
}
