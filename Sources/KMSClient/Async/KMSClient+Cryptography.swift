public import KMSModel
public import KMSSecrets
public import KMSWire

extension KMSClient {
    /// Encrypts 1 to 4,096 bytes under a key.
    ///
    /// To decrypt takes the same encryption context.
    public func encrypt(
        keyID: String, plaintext: consuming SecretBytes,
        encryptionContext: EncryptionContext? = nil, grantTokens: [String] = [],
        timeout: Duration? = nil
    ) async throws(KMSError) -> EncryptResponse {
        try await call(
            .encrypt,
            EncryptRequest(
                keyID: keyID, plaintext: plaintext, encryptionContext: encryptionContext,
                grantTokens: grantTokens),
            timeout: timeout)
    }

    /// Decrypts what Encrypt or GenerateDataKey gave.
    ///
    /// The key is found from the ciphertext; a `keyID` makes sure that it is the one expected.
    public func decrypt(
        ciphertextBlob: [UInt8], encryptionContext: EncryptionContext? = nil, keyID: String? = nil,
        grantTokens: [String] = [], timeout: Duration? = nil
    ) async throws(KMSError) -> DecryptResponse {
        try await call(
            .decrypt,
            DecryptRequest(
                ciphertextBlob: ciphertextBlob, encryptionContext: encryptionContext,
                grantTokens: grantTokens, keyID: keyID),
            timeout: timeout)
    }

    /// Encrypts a ciphertext anew, under another key or context; the plaintext stays in the service.
    public func reEncrypt(
        ciphertextBlob: [UInt8], sourceEncryptionContext: EncryptionContext? = nil,
        sourceKeyID: String? = nil, destinationKeyID: String,
        destinationEncryptionContext: EncryptionContext? = nil, grantTokens: [String] = [],
        timeout: Duration? = nil
    ) async throws(KMSError) -> ReEncryptResponse {
        try await call(
            .reEncrypt,
            ReEncryptRequest(
                ciphertextBlob: ciphertextBlob, sourceEncryptionContext: sourceEncryptionContext,
                sourceKeyID: sourceKeyID, destinationKeyID: destinationKeyID,
                destinationEncryptionContext: destinationEncryptionContext, grantTokens: grantTokens
            ),
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
