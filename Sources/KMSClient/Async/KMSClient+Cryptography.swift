public import KMSModel
public import KMSSecrets
public import KMSAPI

extension KMSClient {
    /// Encrypts 1 to 4,096 bytes under a key.
    ///
    /// To decrypt takes the same encryption context. An asymmetric key takes no context, fewer bytes,
    /// and an `encryptionAlgorithm` that it supports; so do Decrypt and ReEncrypt.
    public func encrypt(
        keyID: String, plaintext: consuming SecretBytes,
        encryptionContext: EncryptionContext? = nil,
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil, grantTokens: [String] = [],
        timeout: Duration? = nil
    ) async throws(KMSError) -> EncryptResponse {
        try await call(
            .encrypt,
            EncryptRequest(
                keyID: keyID, plaintext: plaintext, encryptionContext: encryptionContext,
                grantTokens: grantTokens, encryptionAlgorithm: encryptionAlgorithm),
            timeout: timeout)
    }

    /// Decrypts what Encrypt or GenerateDataKey gave.
    ///
    /// The key is found from the ciphertext; a `keyID` makes sure that it is the one expected. What an
    /// asymmetric key encrypted does not tell its key: then `keyID` must be given.
    public func decrypt(
        ciphertextBlob: [UInt8], encryptionContext: EncryptionContext? = nil, keyID: String? = nil,
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil, grantTokens: [String] = [],
        timeout: Duration? = nil
    ) async throws(KMSError) -> DecryptResponse {
        try await call(
            .decrypt,
            DecryptRequest(
                ciphertextBlob: ciphertextBlob, encryptionContext: encryptionContext,
                grantTokens: grantTokens, keyID: keyID, encryptionAlgorithm: encryptionAlgorithm),
            timeout: timeout)
    }

    /// Encrypts a ciphertext anew, under another key or context; the plaintext stays in the service.
    public func reEncrypt(
        ciphertextBlob: [UInt8], sourceEncryptionContext: EncryptionContext? = nil,
        sourceKeyID: String? = nil, sourceEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        destinationKeyID: String, destinationEncryptionContext: EncryptionContext? = nil,
        destinationEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil, grantTokens: [String] = [],
        timeout: Duration? = nil
    ) async throws(KMSError) -> ReEncryptResponse {
        try await call(
            .reEncrypt,
            ReEncryptRequest(
                ciphertextBlob: ciphertextBlob, sourceEncryptionContext: sourceEncryptionContext,
                sourceKeyID: sourceKeyID, destinationKeyID: destinationKeyID,
                destinationEncryptionContext: destinationEncryptionContext,
                sourceEncryptionAlgorithm: sourceEncryptionAlgorithm,
                destinationEncryptionAlgorithm: destinationEncryptionAlgorithm,
                grantTokens: grantTokens),
            timeout: timeout)
    }

    /// Makes a data key: in plaintext, to encrypt with, and encrypted, to store beside the data.
    ///
    /// Decrypt gives the plaintext back, for the same encryption context.
    public func generateDataKey(
        keyID: String, keySpec: DataKeySpec, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], timeout: Duration? = nil
    ) async throws(KMSError) -> GenerateDataKeyResponse {
        try await call(
            .generateDataKey,
            GenerateDataKeyRequest(
                keyID: keyID, encryptionContext: encryptionContext, keySpec: keySpec,
                grantTokens: grantTokens),
            timeout: timeout)
    }

    /// Makes a data key of 1 to 1,024 bytes.
    ///
    /// Decrypt gives the plaintext back, for the same encryption context.
    public func generateDataKey(
        keyID: String, numberOfBytes: Int, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], timeout: Duration? = nil
    ) async throws(KMSError) -> GenerateDataKeyResponse {
        try await call(
            .generateDataKey,
            GenerateDataKeyRequest(
                keyID: keyID, encryptionContext: encryptionContext, numberOfBytes: numberOfBytes,
                grantTokens: grantTokens),
            timeout: timeout)
    }

    /// Makes a data key that is encrypted only, for whoever may decrypt it later.
    public func generateDataKeyWithoutPlaintext(
        keyID: String, keySpec: DataKeySpec, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], timeout: Duration? = nil
    ) async throws(KMSError) -> GenerateDataKeyWithoutPlaintextResponse {
        try await call(
            .generateDataKeyWithoutPlaintext,
            GenerateDataKeyWithoutPlaintextRequest(
                keyID: keyID, encryptionContext: encryptionContext, keySpec: keySpec,
                grantTokens: grantTokens),
            timeout: timeout)
    }

    /// Makes a data key of 1 to 1,024 bytes that is encrypted only.
    public func generateDataKeyWithoutPlaintext(
        keyID: String, numberOfBytes: Int, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], timeout: Duration? = nil
    ) async throws(KMSError) -> GenerateDataKeyWithoutPlaintextResponse {
        try await call(
            .generateDataKeyWithoutPlaintext,
            GenerateDataKeyWithoutPlaintextRequest(
                keyID: keyID, encryptionContext: encryptionContext, numberOfBytes: numberOfBytes,
                grantTokens: grantTokens),
            timeout: timeout)
    }

    /// Gives 1 to 1,024 random bytes.
    public func generateRandom(
        numberOfBytes: Int, timeout: Duration? = nil
    ) async throws(KMSError) -> GenerateRandomResponse {
        try await call(
            .generateRandom,
            GenerateRandomRequest(numberOfBytes: numberOfBytes),
            timeout: timeout)
    }
}
