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

/// What a message to sign or verify is.
public enum MessageType: Int32, AWSEnumeration {
    /// `RAW`.
    case raw = 1
    /// `DIGEST`.
    case digest = 2
    /// `EXTERNAL_MU`.
    case externalMu = 3

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .raw: "RAW"
        case .digest: "DIGEST"
        case .externalMu: "EXTERNAL_MU"
        }
    }
}

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

/// An algorithm that two parties agree on a secret with.
public enum KeyAgreementAlgorithmSpec: Int32, AWSEnumeration {
    /// `ECDH`.
    case ecdh = 1

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .ecdh: "ECDH"
        }
    }
}

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

/// Whether an import brings key material that the KMS key never had, or brings back what it had.
public enum ImportType: Int32, AWSEnumeration {
    /// `NEW_KEY_MATERIAL`.
    case newKeyMaterial = 1
    /// `EXISTING_KEY_MATERIAL`.
    case existingKeyMaterial = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .newKeyMaterial: "NEW_KEY_MATERIAL"
        case .existingKeyMaterial: "EXISTING_KEY_MATERIAL"
        }
    }
}

/// Whether imported key material is there.
public enum ImportState: Int32, AWSEnumeration {
    /// `IMPORTED`.
    case imported = 1
    /// `PENDING_IMPORT`.
    case pendingImport = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .imported: "IMPORTED"
        case .pendingImport: "PENDING_IMPORT"
        }
    }
}

/// What a key material of a KMS key is used for.
public enum KeyMaterialState: Int32, AWSEnumeration {
    /// `NON_CURRENT`.
    case nonCurrent = 1
    /// `CURRENT`.
    case current = 2
    /// `PENDING_ROTATION`.
    case pendingRotation = 3
    /// `PENDING_MULTI_REGION_IMPORT_AND_ROTATION`.
    case pendingMultiRegionImportAndRotation = 4

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .nonCurrent: "NON_CURRENT"
        case .current: "CURRENT"
        case .pendingRotation: "PENDING_ROTATION"
        case .pendingMultiRegionImportAndRotation: "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"
        }
    }
}

/// Which key materials a listing of rotations has.
public enum IncludeKeyMaterial: Int32, AWSEnumeration {
    /// `ALL_KEY_MATERIAL`.
    case allKeyMaterial = 1
    /// `ROTATIONS_ONLY`.
    case rotationsOnly = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .allKeyMaterial: "ALL_KEY_MATERIAL"
        case .rotationsOnly: "ROTATIONS_ONLY"
        }
    }
}

/// What made a rotation happen.
public enum RotationType: Int32, AWSEnumeration {
    /// `AUTOMATIC`.
    case automatic = 1
    /// `ON_DEMAND`.
    case onDemand = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .automatic: "AUTOMATIC"
        case .onDemand: "ON_DEMAND"
        }
    }
}

/// An operation whose success counts as a use of the KMS key.
public enum KeyLastUsageTrackingOperation: Int32, AWSEnumeration {
    /// `Decrypt`.
    case decrypt = 1
    /// `DeriveSharedSecret`.
    case deriveSharedSecret = 2
    /// `Encrypt`.
    case encrypt = 3
    /// `GenerateDataKey`.
    case generateDataKey = 4
    /// `GenerateDataKeyPair`.
    case generateDataKeyPair = 5
    /// `GenerateDataKeyPairWithoutPlaintext`.
    case generateDataKeyPairWithoutPlaintext = 6
    /// `GenerateDataKeyWithoutPlaintext`.
    case generateDataKeyWithoutPlaintext = 7
    /// `GenerateMac`.
    case generateMac = 8
    /// `ReEncrypt`.
    case reEncrypt = 9
    /// `Sign`.
    case sign = 10
    /// `Verify`.
    case verify = 11
    /// `VerifyMac`.
    case verifyMac = 12

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .decrypt: "Decrypt"
        case .deriveSharedSecret: "DeriveSharedSecret"
        case .encrypt: "Encrypt"
        case .generateDataKey: "GenerateDataKey"
        case .generateDataKeyPair: "GenerateDataKeyPair"
        case .generateDataKeyPairWithoutPlaintext: "GenerateDataKeyPairWithoutPlaintext"
        case .generateDataKeyWithoutPlaintext: "GenerateDataKeyWithoutPlaintext"
        case .generateMac: "GenerateMac"
        case .reEncrypt: "ReEncrypt"
        case .sign: "Sign"
        case .verify: "Verify"
        case .verifyMac: "VerifyMac"
        }
    }
}

/// What a multi-Region key is in its set.
public enum MultiRegionKeyType: Int32, AWSEnumeration {
    /// `PRIMARY`.
    case primary = 1
    /// `REPLICA`.
    case replica = 2

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .primary: "PRIMARY"
        case .replica: "REPLICA"
        }
    }
}

/// An operation that a grant allows.
public enum GrantOperation: Int32, AWSEnumeration {
    /// `Decrypt`.
    case decrypt = 1
    /// `Encrypt`.
    case encrypt = 2
    /// `GenerateDataKey`.
    case generateDataKey = 3
    /// `GenerateDataKeyWithoutPlaintext`.
    case generateDataKeyWithoutPlaintext = 4
    /// `ReEncryptFrom`.
    case reEncryptFrom = 5
    /// `ReEncryptTo`.
    case reEncryptTo = 6
    /// `Sign`.
    case sign = 7
    /// `Verify`.
    case verify = 8
    /// `GetPublicKey`.
    case getPublicKey = 9
    /// `CreateGrant`.
    case createGrant = 10
    /// `RetireGrant`.
    case retireGrant = 11
    /// `DescribeKey`.
    case describeKey = 12
    /// `GenerateDataKeyPair`.
    case generateDataKeyPair = 13
    /// `GenerateDataKeyPairWithoutPlaintext`.
    case generateDataKeyPairWithoutPlaintext = 14
    /// `GenerateMac`.
    case generateMac = 15
    /// `VerifyMac`.
    case verifyMac = 16
    /// `DeriveSharedSecret`.
    case deriveSharedSecret = 17

    /// The name that AWS uses.
    public var name: String {
        switch self {
        case .decrypt: "Decrypt"
        case .encrypt: "Encrypt"
        case .generateDataKey: "GenerateDataKey"
        case .generateDataKeyWithoutPlaintext: "GenerateDataKeyWithoutPlaintext"
        case .reEncryptFrom: "ReEncryptFrom"
        case .reEncryptTo: "ReEncryptTo"
        case .sign: "Sign"
        case .verify: "Verify"
        case .getPublicKey: "GetPublicKey"
        case .createGrant: "CreateGrant"
        case .retireGrant: "RetireGrant"
        case .describeKey: "DescribeKey"
        case .generateDataKeyPair: "GenerateDataKeyPair"
        case .generateDataKeyPairWithoutPlaintext: "GenerateDataKeyPairWithoutPlaintext"
        case .generateMac: "GenerateMac"
        case .verifyMac: "VerifyMac"
        case .deriveSharedSecret: "DeriveSharedSecret"
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
