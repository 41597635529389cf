// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == DecryptRequest, Reply == DecryptResponse {
    /// Decrypt, as in the AWS KMS API.
    public static var decrypt: Self {
        Self("KMS/Decrypt", repeatable: true)
    }
}

extension KMSClient {
    /// Decrypts what Encrypt, GenerateDataKey or GenerateDataKeyPair encrypted.
    ///
    /// The service finds the key from the ciphertext; name a key to make sure that it is the one
    /// you expect. The ciphertext of an asymmetric key does not tell its key: then the key and its
    /// encryption algorithm must be given.
    ///
    /// - Parameters:
    ///   - ciphertextBlob: The ciphertext; may be absent in a dry run that leaves it out. 1 to
    ///     6,144 bytes.
    ///   - encryptionContext: The encryption context that the ciphertext was made with; at most
    ///     8192 bytes of names and values.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - keyID: The KMS key that encrypted the ciphertext; if absent, the ciphertext tells it,
    ///     except that of an asymmetric key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048
    ///     characters.
    ///   - encryptionAlgorithm: The encryption algorithm; SYMMETRIC_DEFAULT if absent.
    ///   - recipient: An attested enclave for which the reply is to be encrypted.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - dryRunModifiers: What a dry run leaves out of its checks. At most 10 elements.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func decrypt(
        ciphertextBlob: [UInt8]? = nil, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], keyID: String? = nil,
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil, recipient: RecipientInfo? = nil,
        dryRun: Bool? = nil, dryRunModifiers: [DryRunModifierType] = [], timeout: Duration? = nil
    ) async throws(KMSError) -> DecryptResponse {
        try await call(
            .decrypt,
            DecryptRequest(
                ciphertextBlob: ciphertextBlob, encryptionContext: encryptionContext,
                grantTokens: grantTokens, keyID: keyID, encryptionAlgorithm: encryptionAlgorithm,
                recipient: recipient, dryRun: dryRun, dryRunModifiers: dryRunModifiers),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Decrypts what Encrypt, GenerateDataKey or GenerateDataKeyPair encrypted.
    ///
    /// The service finds the key from the ciphertext; name a key to make sure that it is the one
    /// you expect. The ciphertext of an asymmetric key does not tell its key: then the key and its
    /// encryption algorithm must be given.
    ///
    /// - Parameters:
    ///   - ciphertextBlob: The ciphertext; may be absent in a dry run that leaves it out. 1 to
    ///     6,144 bytes.
    ///   - encryptionContext: The encryption context that the ciphertext was made with; at most
    ///     8192 bytes of names and values.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - keyID: The KMS key that encrypted the ciphertext; if absent, the ciphertext tells it,
    ///     except that of an asymmetric key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048
    ///     characters.
    ///   - encryptionAlgorithm: The encryption algorithm; SYMMETRIC_DEFAULT if absent.
    ///   - recipient: An attested enclave for which the reply is to be encrypted.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - dryRunModifiers: What a dry run leaves out of its checks. At most 10 elements.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func decrypt(
        ciphertextBlob: [UInt8]? = nil, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], keyID: String? = nil,
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil, recipient: RecipientInfo? = nil,
        dryRun: Bool? = nil, dryRunModifiers: [DryRunModifierType] = [], timeout: Duration? = nil
    ) throws(KMSError) -> DecryptResponse {
        try call(
            .decrypt,
            DecryptRequest(
                ciphertextBlob: ciphertextBlob, encryptionContext: encryptionContext,
                grantTokens: grantTokens, keyID: keyID, encryptionAlgorithm: encryptionAlgorithm,
                recipient: recipient, dryRun: dryRun, dryRunModifiers: dryRunModifiers),
            timeout: timeout)
    }
}
