// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// An algorithm that signs.
public enum SigningAlgorithmSpec: Int32, AWSEnumeration {
    /// `RSASSA_PSS_SHA_256`.
    case rsassaPssSha256 = 1
    /// `RSASSA_PSS_SHA_384`.
    case rsassaPssSha384 = 2
    /// `RSASSA_PSS_SHA_512`.
    case rsassaPssSha512 = 3
    /// `RSASSA_PKCS1_V1_5_SHA_256`.
    case rsassaPkcs1V15Sha256 = 4
    /// `RSASSA_PKCS1_V1_5_SHA_384`.
    case rsassaPkcs1V15Sha384 = 5
    /// `RSASSA_PKCS1_V1_5_SHA_512`.
    case rsassaPkcs1V15Sha512 = 6
    /// `ECDSA_SHA_256`.
    case ecdsaSha256 = 7
    /// `ECDSA_SHA_384`.
    case ecdsaSha384 = 8
    /// `ECDSA_SHA_512`.
    case ecdsaSha512 = 9
    /// `SM2DSA`.
    case sm2dsa = 10
    /// `ML_DSA_SHAKE_256`.
    case mlDsaShake256 = 11
    /// `ED25519_SHA_512`.
    case ed25519Sha512 = 12
    /// `ED25519_PH_SHA_512`.
    case ed25519PhSha512 = 13

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .rsassaPssSha256: "RSASSA_PSS_SHA_256"
        case .rsassaPssSha384: "RSASSA_PSS_SHA_384"
        case .rsassaPssSha512: "RSASSA_PSS_SHA_512"
        case .rsassaPkcs1V15Sha256: "RSASSA_PKCS1_V1_5_SHA_256"
        case .rsassaPkcs1V15Sha384: "RSASSA_PKCS1_V1_5_SHA_384"
        case .rsassaPkcs1V15Sha512: "RSASSA_PKCS1_V1_5_SHA_512"
        case .ecdsaSha256: "ECDSA_SHA_256"
        case .ecdsaSha384: "ECDSA_SHA_384"
        case .ecdsaSha512: "ECDSA_SHA_512"
        case .sm2dsa: "SM2DSA"
        case .mlDsaShake256: "ML_DSA_SHAKE_256"
        case .ed25519Sha512: "ED25519_SHA_512"
        case .ed25519PhSha512: "ED25519_PH_SHA_512"
        }
    }
}
