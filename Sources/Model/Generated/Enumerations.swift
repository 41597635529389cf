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

/// What a KMS key may be used for; fixed when the key is created.
public enum KeyUsageType: Int32, AWSEnumeration {
    /// `SIGN_VERIFY`.
    case signVerify = 1
    /// `ENCRYPT_DECRYPT`.
    case encryptDecrypt = 2
    /// `GENERATE_VERIFY_MAC`.
    case generateVerifyMac = 3
    /// `KEY_AGREEMENT`.
    case keyAgreement = 4

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .signVerify: "SIGN_VERIFY"
        case .encryptDecrypt: "ENCRYPT_DECRYPT"
        case .generateVerifyMac: "GENERATE_VERIFY_MAC"
        case .keyAgreement: "KEY_AGREEMENT"
        }
    }
}

/// Where the key material comes from.
public enum OriginType: Int32, AWSEnumeration {
    /// `AWS_KMS`.
    case awsKms = 1
    /// `EXTERNAL`.
    case external = 2
    /// `AWS_CLOUDHSM`.
    case awsCloudhsm = 3
    /// `EXTERNAL_KEY_STORE`.
    case externalKeyStore = 4

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .awsKms: "AWS_KMS"
        case .external: "EXTERNAL"
        case .awsCloudhsm: "AWS_CLOUDHSM"
        case .externalKeyStore: "EXTERNAL_KEY_STORE"
        }
    }
}

/// The state of a KMS key.
public enum KeyState: Int32, AWSEnumeration {
    /// `Creating`.
    case creating = 1
    /// `Enabled`.
    case enabled = 2
    /// `Disabled`.
    case disabled = 3
    /// `PendingDeletion`.
    case pendingDeletion = 4
    /// `PendingImport`.
    case pendingImport = 5
    /// `PendingReplicaDeletion`.
    case pendingReplicaDeletion = 6
    /// `Unavailable`.
    case unavailable = 7
    /// `Updating`.
    case updating = 8

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .creating: "Creating"
        case .enabled: "Enabled"
        case .disabled: "Disabled"
        case .pendingDeletion: "PendingDeletion"
        case .pendingImport: "PendingImport"
        case .pendingReplicaDeletion: "PendingReplicaDeletion"
        case .unavailable: "Unavailable"
        case .updating: "Updating"
        }
    }
}

/// Who manages a KMS key.
public enum KeyManagerType: Int32, AWSEnumeration {
    /// `AWS`.
    case aws = 1
    /// `CUSTOMER`.
    case customer = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .aws: "AWS"
        case .customer: "CUSTOMER"
        }
    }
}

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

/// Whether imported key material expires.
public enum ExpirationModelType: Int32, AWSEnumeration {
    /// `KEY_MATERIAL_EXPIRES`.
    case keyMaterialExpires = 1
    /// `KEY_MATERIAL_DOES_NOT_EXPIRE`.
    case keyMaterialDoesNotExpire = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .keyMaterialExpires: "KEY_MATERIAL_EXPIRES"
        case .keyMaterialDoesNotExpire: "KEY_MATERIAL_DOES_NOT_EXPIRE"
        }
    }
}

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

/// What a dry run leaves out of its checks.
public enum DryRunModifierType: Int32, AWSEnumeration {
    /// `IGNORE_CIPHERTEXT`.
    case ignoreCiphertext = 1

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .ignoreCiphertext: "IGNORE_CIPHERTEXT"
        }
    }
}

/// Whether calls are served.
public enum ServingStatus: Int32, AWSEnumeration {
    /// `SERVING`.
    case serving = 1
    /// `NOT_SERVING`.
    case notServing = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .serving: "SERVING"
        case .notServing: "NOT_SERVING"
        }
    }
}
