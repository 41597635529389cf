public import KMSAPI

// One table of the operations; a dot and the name finds them: `client.call(.describeKey, request)`.

extension KMSOperation where Request == CreateKeyRequest, Reply == CreateKeyResponse {
    /// CreateKey, as in the AWS KMS API.
    public static var createKey: Self { Self("KMS/CreateKey", repeatable: false) }
}

extension KMSOperation where Request == DescribeKeyRequest, Reply == DescribeKeyResponse {
    /// DescribeKey, as in the AWS KMS API.
    public static var describeKey: Self { Self("KMS/DescribeKey", repeatable: true) }
}

extension KMSOperation where Request == ListKeysRequest, Reply == ListKeysResponse {
    /// ListKeys, as in the AWS KMS API.
    public static var listKeys: Self { Self("KMS/ListKeys", repeatable: true) }
}

extension KMSOperation
where Request == UpdateKeyDescriptionRequest, Reply == UpdateKeyDescriptionResponse {
    /// UpdateKeyDescription, as in the AWS KMS API.
    public static var updateKeyDescription: Self {
        Self("KMS/UpdateKeyDescription", repeatable: true)
    }
}

extension KMSOperation where Request == EnableKeyRequest, Reply == EnableKeyResponse {
    /// EnableKey, as in the AWS KMS API.
    public static var enableKey: Self { Self("KMS/EnableKey", repeatable: true) }
}

extension KMSOperation where Request == DisableKeyRequest, Reply == DisableKeyResponse {
    /// DisableKey, as in the AWS KMS API.
    public static var disableKey: Self { Self("KMS/DisableKey", repeatable: true) }
}

extension KMSOperation where Request == EncryptRequest, Reply == EncryptResponse {
    /// Encrypt, as in the AWS KMS API.
    public static var encrypt: Self { Self("KMS/Encrypt", repeatable: true) }
}

extension KMSOperation where Request == DecryptRequest, Reply == DecryptResponse {
    /// Decrypt, as in the AWS KMS API.
    public static var decrypt: Self { Self("KMS/Decrypt", repeatable: true) }
}

extension KMSOperation where Request == ReEncryptRequest, Reply == ReEncryptResponse {
    /// ReEncrypt, as in the AWS KMS API.
    public static var reEncrypt: Self { Self("KMS/ReEncrypt", repeatable: true) }
}

extension KMSOperation where Request == GenerateDataKeyRequest, Reply == GenerateDataKeyResponse {
    /// GenerateDataKey, as in the AWS KMS API.
    public static var generateDataKey: Self { Self("KMS/GenerateDataKey", repeatable: true) }
}

extension KMSOperation
where
    Request == GenerateDataKeyWithoutPlaintextRequest,
    Reply == GenerateDataKeyWithoutPlaintextResponse
{
    /// GenerateDataKeyWithoutPlaintext, as in the AWS KMS API.
    public static var generateDataKeyWithoutPlaintext: Self {
        Self("KMS/GenerateDataKeyWithoutPlaintext", repeatable: true)
    }
}

extension KMSOperation where Request == GenerateRandomRequest, Reply == GenerateRandomResponse {
    /// GenerateRandom, as in the AWS KMS API.
    public static var generateRandom: Self { Self("KMS/GenerateRandom", repeatable: true) }
}

extension KMSOperation where Request == CreateAliasRequest, Reply == CreateAliasResponse {
    /// CreateAlias, as in the AWS KMS API.
    public static var createAlias: Self { Self("KMS/CreateAlias", repeatable: false) }
}

extension KMSOperation where Request == UpdateAliasRequest, Reply == UpdateAliasResponse {
    /// UpdateAlias, as in the AWS KMS API.
    public static var updateAlias: Self { Self("KMS/UpdateAlias", repeatable: true) }
}

extension KMSOperation where Request == DeleteAliasRequest, Reply == DeleteAliasResponse {
    /// DeleteAlias, as in the AWS KMS API.
    public static var deleteAlias: Self { Self("KMS/DeleteAlias", repeatable: false) }
}

extension KMSOperation where Request == ListAliasesRequest, Reply == ListAliasesResponse {
    /// ListAliases, as in the AWS KMS API.
    public static var listAliases: Self { Self("KMS/ListAliases", repeatable: true) }
}

extension KMSOperation
where Request == ScheduleKeyDeletionRequest, Reply == ScheduleKeyDeletionResponse {
    /// ScheduleKeyDeletion, as in the AWS KMS API.
    public static var scheduleKeyDeletion: Self {
        Self("KMS/ScheduleKeyDeletion", repeatable: false)
    }
}

extension KMSOperation
where Request == CancelKeyDeletionRequest, Reply == CancelKeyDeletionResponse {
    /// CancelKeyDeletion, as in the AWS KMS API.
    public static var cancelKeyDeletion: Self { Self("KMS/CancelKeyDeletion", repeatable: false) }
}

extension KMSOperation where Request == GetKeyLastUsageRequest, Reply == GetKeyLastUsageResponse {
    /// GetKeyLastUsage, as in the AWS KMS API.
    public static var getKeyLastUsage: Self { Self("KMS/GetKeyLastUsage", repeatable: true) }
}

extension KMSOperation where Request == TagResourceRequest, Reply == TagResourceResponse {
    /// TagResource, as in the AWS KMS API.
    public static var tagResource: Self { Self("KMS/TagResource", repeatable: true) }
}

extension KMSOperation where Request == UntagResourceRequest, Reply == UntagResourceResponse {
    /// UntagResource, as in the AWS KMS API.
    public static var untagResource: Self { Self("KMS/UntagResource", repeatable: true) }
}

extension KMSOperation where Request == ListResourceTagsRequest, Reply == ListResourceTagsResponse {
    /// ListResourceTags, as in the AWS KMS API.
    public static var listResourceTags: Self { Self("KMS/ListResourceTags", repeatable: true) }
}

extension KMSOperation
where Request == EnableKeyRotationRequest, Reply == EnableKeyRotationResponse {
    /// EnableKeyRotation, as in the AWS KMS API.
    public static var enableKeyRotation: Self { Self("KMS/EnableKeyRotation", repeatable: true) }
}

extension KMSOperation
where Request == DisableKeyRotationRequest, Reply == DisableKeyRotationResponse {
    /// DisableKeyRotation, as in the AWS KMS API.
    public static var disableKeyRotation: Self { Self("KMS/DisableKeyRotation", repeatable: true) }
}

extension KMSOperation
where Request == GetKeyRotationStatusRequest, Reply == GetKeyRotationStatusResponse {
    /// GetKeyRotationStatus, as in the AWS KMS API.
    public static var getKeyRotationStatus: Self {
        Self("KMS/GetKeyRotationStatus", repeatable: true)
    }
}

extension KMSOperation
where Request == RotateKeyOnDemandRequest, Reply == RotateKeyOnDemandResponse {
    /// RotateKeyOnDemand, as in the AWS KMS API.
    public static var rotateKeyOnDemand: Self { Self("KMS/RotateKeyOnDemand", repeatable: false) }
}

extension KMSOperation where Request == ListKeyRotationsRequest, Reply == ListKeyRotationsResponse {
    /// ListKeyRotations, as in the AWS KMS API.
    public static var listKeyRotations: Self { Self("KMS/ListKeyRotations", repeatable: true) }
}

extension KMSOperation
where Request == GetParametersForImportRequest, Reply == GetParametersForImportResponse {
    /// GetParametersForImport, as in the AWS KMS API.
    public static var getParametersForImport: Self {
        Self("KMS/GetParametersForImport", repeatable: true)
    }
}

extension KMSOperation
where Request == ImportKeyMaterialRequest, Reply == ImportKeyMaterialResponse {
    /// ImportKeyMaterial, as in the AWS KMS API.
    public static var importKeyMaterial: Self { Self("KMS/ImportKeyMaterial", repeatable: false) }
}

extension KMSOperation
where Request == DeleteImportedKeyMaterialRequest, Reply == DeleteImportedKeyMaterialResponse {
    /// DeleteImportedKeyMaterial, as in the AWS KMS API.
    public static var deleteImportedKeyMaterial: Self {
        Self("KMS/DeleteImportedKeyMaterial", repeatable: true)
    }
}

extension KMSOperation
where Request == GenerateDataKeyPairRequest, Reply == GenerateDataKeyPairResponse {
    /// GenerateDataKeyPair, as in the AWS KMS API.
    public static var generateDataKeyPair: Self {
        Self("KMS/GenerateDataKeyPair", repeatable: true)
    }
}

extension KMSOperation
where
    Request == GenerateDataKeyPairWithoutPlaintextRequest,
    Reply == GenerateDataKeyPairWithoutPlaintextResponse
{
    /// GenerateDataKeyPairWithoutPlaintext, as in the AWS KMS API.
    public static var generateDataKeyPairWithoutPlaintext: Self {
        Self("KMS/GenerateDataKeyPairWithoutPlaintext", repeatable: true)
    }
}

extension KMSOperation where Request == SignRequest, Reply == SignResponse {
    /// Sign, as in the AWS KMS API.
    public static var sign: Self { Self("KMS/Sign", repeatable: true) }
}

extension KMSOperation where Request == VerifyRequest, Reply == VerifyResponse {
    /// Verify, as in the AWS KMS API.
    public static var verify: Self { Self("KMS/Verify", repeatable: true) }
}

extension KMSOperation where Request == GenerateMacRequest, Reply == GenerateMacResponse {
    /// GenerateMac, as in the AWS KMS API.
    public static var generateMac: Self { Self("KMS/GenerateMac", repeatable: true) }
}

extension KMSOperation where Request == VerifyMacRequest, Reply == VerifyMacResponse {
    /// VerifyMac, as in the AWS KMS API.
    public static var verifyMac: Self { Self("KMS/VerifyMac", repeatable: true) }
}

extension KMSOperation
where Request == DeriveSharedSecretRequest, Reply == DeriveSharedSecretResponse {
    /// DeriveSharedSecret, as in the AWS KMS API.
    public static var deriveSharedSecret: Self { Self("KMS/DeriveSharedSecret", repeatable: true) }
}

extension KMSOperation where Request == GetPublicKeyRequest, Reply == GetPublicKeyResponse {
    /// GetPublicKey, as in the AWS KMS API.
    public static var getPublicKey: Self { Self("KMS/GetPublicKey", repeatable: true) }
}

extension KMSOperation where Request == HealthCheckRequest, Reply == HealthCheckResponse {
    /// Asks whether the service serves.
    public static var healthCheck: Self { Self("Health/Check", repeatable: true) }
}

extension KMSOperation where Request == AdvanceClockRequest, Reply == AdvanceClockResponse {
    /// Moves the virtual clock of a daemon for development.
    public static var advanceClock: Self {
        Self("KMSDevelopment/AdvanceClock", repeatable: false)
    }
}
