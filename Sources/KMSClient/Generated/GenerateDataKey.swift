// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == GenerateDataKeyRequest, Reply == GenerateDataKeyResponse {
    /// GenerateDataKey, as in the AWS KMS API.
    public static var generateDataKey: Self {
        Self("KMS/GenerateDataKey", repeatable: true)
    }
}

extension KMSClient {
    /// Makes a data key: in plaintext, to encrypt with, and encrypted, to store beside the data.
    ///
    /// Decrypt returns the plaintext for the encrypted data key and the same encryption context.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key to encrypt with. Key ID, key ARN, alias name or alias ARN; 1 to 2,048
    ///     characters.
    ///   - numberOfBytes: The length of the data key in bytes, instead of a key spec. 1 to 1,024.
    ///   - encryptionContext: The encryption context, which Decrypt will need again; at most 8192
    ///     bytes of names and values.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - recipient: An attested enclave for which the reply is to be encrypted.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func generateDataKey(
        keyID: String, numberOfBytes: Int, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], recipient: RecipientInfo? = nil, dryRun: Bool? = nil,
        timeout: Duration? = nil
    ) async throws(KMSError) -> GenerateDataKeyResponse {
        try await call(
            .generateDataKey,
            GenerateDataKeyRequest(
                keyID: keyID, encryptionContext: encryptionContext, numberOfBytes: numberOfBytes,
                grantTokens: grantTokens, recipient: recipient, dryRun: dryRun),
            timeout: timeout)
    }

    /// Makes a data key: in plaintext, to encrypt with, and encrypted, to store beside the data.
    ///
    /// Decrypt returns the plaintext for the encrypted data key and the same encryption context.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key to encrypt with. Key ID, key ARN, alias name or alias ARN; 1 to 2,048
    ///     characters.
    ///   - keySpec: The type of the data key, which tells its length.
    ///   - encryptionContext: The encryption context, which Decrypt will need again; at most 8192
    ///     bytes of names and values.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - recipient: An attested enclave for which the reply is to be encrypted.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func generateDataKey(
        keyID: String, keySpec: DataKeySpec, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], recipient: RecipientInfo? = nil, dryRun: Bool? = nil,
        timeout: Duration? = nil
    ) async throws(KMSError) -> GenerateDataKeyResponse {
        try await call(
            .generateDataKey,
            GenerateDataKeyRequest(
                keyID: keyID, encryptionContext: encryptionContext, keySpec: keySpec,
                grantTokens: grantTokens, recipient: recipient, dryRun: dryRun),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Makes a data key: in plaintext, to encrypt with, and encrypted, to store beside the data.
    ///
    /// Decrypt returns the plaintext for the encrypted data key and the same encryption context.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key to encrypt with. Key ID, key ARN, alias name or alias ARN; 1 to 2,048
    ///     characters.
    ///   - numberOfBytes: The length of the data key in bytes, instead of a key spec. 1 to 1,024.
    ///   - encryptionContext: The encryption context, which Decrypt will need again; at most 8192
    ///     bytes of names and values.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - recipient: An attested enclave for which the reply is to be encrypted.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func generateDataKey(
        keyID: String, numberOfBytes: Int, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], recipient: RecipientInfo? = nil, dryRun: Bool? = nil,
        timeout: Duration? = nil
    ) throws(KMSError) -> GenerateDataKeyResponse {
        try call(
            .generateDataKey,
            GenerateDataKeyRequest(
                keyID: keyID, encryptionContext: encryptionContext, numberOfBytes: numberOfBytes,
                grantTokens: grantTokens, recipient: recipient, dryRun: dryRun),
            timeout: timeout)
    }

    /// Makes a data key: in plaintext, to encrypt with, and encrypted, to store beside the data.
    ///
    /// Decrypt returns the plaintext for the encrypted data key and the same encryption context.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key to encrypt with. Key ID, key ARN, alias name or alias ARN; 1 to 2,048
    ///     characters.
    ///   - keySpec: The type of the data key, which tells its length.
    ///   - encryptionContext: The encryption context, which Decrypt will need again; at most 8192
    ///     bytes of names and values.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - recipient: An attested enclave for which the reply is to be encrypted.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func generateDataKey(
        keyID: String, keySpec: DataKeySpec, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], recipient: RecipientInfo? = nil, dryRun: Bool? = nil,
        timeout: Duration? = nil
    ) throws(KMSError) -> GenerateDataKeyResponse {
        try call(
            .generateDataKey,
            GenerateDataKeyRequest(
                keyID: keyID, encryptionContext: encryptionContext, keySpec: keySpec,
                grantTokens: grantTokens, recipient: recipient, dryRun: dryRun),
            timeout: timeout)
    }
}
