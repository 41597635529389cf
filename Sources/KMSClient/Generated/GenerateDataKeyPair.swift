// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation
where Request == GenerateDataKeyPairRequest, Reply == GenerateDataKeyPairResponse {
    /// GenerateDataKeyPair, as in the AWS KMS API.
    public static var generateDataKeyPair: Self {
        Self("KMS/GenerateDataKeyPair", repeatable: true)
    }
}

extension KMSClient {
    /// Makes a data key pair: the private key in plaintext and encrypted, and the public key.
    ///
    /// Keys are DER-encoded: the private key a PKCS #8 PrivateKeyInfo, the public key a
    /// SubjectPublicKeyInfo. Decrypt returns the private key for the same encryption context. An
    /// RSA key pair can take seconds to make.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key to encrypt with. Key ID, key ARN, alias name or alias ARN; 1 to 2,048
    ///     characters.
    ///   - keyPairSpec: The type of the data key pair.
    ///   - encryptionContext: The encryption context, which Decrypt will need again; at most 8192
    ///     bytes of names and values.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - recipient: An attested enclave for which the reply is to be encrypted.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func generateDataKeyPair(
        keyID: String, keyPairSpec: DataKeyPairSpec, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], recipient: RecipientInfo? = nil, dryRun: Bool? = nil,
        timeout: Duration? = nil
    ) async throws(KMSError) -> GenerateDataKeyPairResponse {
        try await call(
            .generateDataKeyPair,
            GenerateDataKeyPairRequest(
                encryptionContext: encryptionContext, keyID: keyID, keyPairSpec: keyPairSpec,
                grantTokens: grantTokens, recipient: recipient, dryRun: dryRun),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Makes a data key pair: the private key in plaintext and encrypted, and the public key.
    ///
    /// Keys are DER-encoded: the private key a PKCS #8 PrivateKeyInfo, the public key a
    /// SubjectPublicKeyInfo. Decrypt returns the private key for the same encryption context. An
    /// RSA key pair can take seconds to make.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key to encrypt with. Key ID, key ARN, alias name or alias ARN; 1 to 2,048
    ///     characters.
    ///   - keyPairSpec: The type of the data key pair.
    ///   - encryptionContext: The encryption context, which Decrypt will need again; at most 8192
    ///     bytes of names and values.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - recipient: An attested enclave for which the reply is to be encrypted.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func generateDataKeyPair(
        keyID: String, keyPairSpec: DataKeyPairSpec, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], recipient: RecipientInfo? = nil, dryRun: Bool? = nil,
        timeout: Duration? = nil
    ) throws(KMSError) -> GenerateDataKeyPairResponse {
        try call(
            .generateDataKeyPair,
            GenerateDataKeyPairRequest(
                encryptionContext: encryptionContext, keyID: keyID, keyPairSpec: keyPairSpec,
                grantTokens: grantTokens, recipient: recipient, dryRun: dryRun),
            timeout: timeout)
    }
}
