public import KMSWire

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

extension KMSOperation where Request == HealthCheckRequest, Reply == HealthCheckResponse {
    /// Asks whether the service serves.
    public static var healthCheck: Self { Self("Health/Check", repeatable: true) }
}
