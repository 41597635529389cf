// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
public import KMSSecrets
internal import KMSWire

extension KMSOperation where Request == EncryptRequest, Reply == EncryptResponse {
    /// Encrypt, as in the AWS KMS API.
    public static var encrypt: Self {
        Self("KMS/Encrypt", repeatable: true)
    }
}

extension KMSClient {
    /// Encrypts up to 4096 bytes under a KMS key.
    ///
    /// Decrypt needs the same encryption context. An asymmetric key takes no encryption context and
    /// fewer bytes, and needs an encryption algorithm that it supports.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key to encrypt with. Key ID, key ARN, alias name or alias ARN; 1 to 2,048
    ///     characters.
    ///   - plaintext: The data to encrypt. 1 to 4,096 bytes.
    ///   - encryptionContext: The encryption context, which Decrypt will need again; at most 8192
    ///     bytes of names and values.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - encryptionAlgorithm: The encryption algorithm; SYMMETRIC_DEFAULT if absent.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func encrypt(
        keyID: String, plaintext: consuming SecretBytes,
        encryptionContext: EncryptionContext? = nil, grantTokens: [String] = [],
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil, dryRun: Bool? = nil,
        timeout: Duration? = nil
    ) async throws(KMSError) -> EncryptResponse {
        try await call(
            .encrypt,
            EncryptRequest(
                keyID: keyID, plaintext: plaintext, encryptionContext: encryptionContext,
                grantTokens: grantTokens, encryptionAlgorithm: encryptionAlgorithm, dryRun: dryRun),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Encrypts up to 4096 bytes under a KMS key.
    ///
    /// Decrypt needs the same encryption context. An asymmetric key takes no encryption context and
    /// fewer bytes, and needs an encryption algorithm that it supports.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key to encrypt with. Key ID, key ARN, alias name or alias ARN; 1 to 2,048
    ///     characters.
    ///   - plaintext: The data to encrypt. 1 to 4,096 bytes.
    ///   - encryptionContext: The encryption context, which Decrypt will need again; at most 8192
    ///     bytes of names and values.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - encryptionAlgorithm: The encryption algorithm; SYMMETRIC_DEFAULT if absent.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func encrypt(
        keyID: String, plaintext: consuming SecretBytes,
        encryptionContext: EncryptionContext? = nil, grantTokens: [String] = [],
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil, dryRun: Bool? = nil,
        timeout: Duration? = nil
    ) throws(KMSError) -> EncryptResponse {
        try call(
            .encrypt,
            EncryptRequest(
                keyID: keyID, plaintext: plaintext, encryptionContext: encryptionContext,
                grantTokens: grantTokens, encryptionAlgorithm: encryptionAlgorithm, dryRun: dryRun),
            timeout: timeout)
    }
}
