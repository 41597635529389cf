// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

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

extension KMSClient {
    /// Makes a data key pair and returns the private key only encrypted, for whoever may decrypt it
    /// later.
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
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func generateDataKeyPairWithoutPlaintext(
        keyID: String, keyPairSpec: DataKeyPairSpec, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], dryRun: Bool? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> GenerateDataKeyPairWithoutPlaintextResponse {
        try await call(
            .generateDataKeyPairWithoutPlaintext,
            GenerateDataKeyPairWithoutPlaintextRequest(
                encryptionContext: encryptionContext, keyID: keyID, keyPairSpec: keyPairSpec,
                grantTokens: grantTokens, dryRun: dryRun),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Makes a data key pair and returns the private key only encrypted, for whoever may decrypt it
    /// later.
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
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func generateDataKeyPairWithoutPlaintext(
        keyID: String, keyPairSpec: DataKeyPairSpec, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], dryRun: Bool? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> GenerateDataKeyPairWithoutPlaintextResponse {
        try call(
            .generateDataKeyPairWithoutPlaintext,
            GenerateDataKeyPairWithoutPlaintextRequest(
                encryptionContext: encryptionContext, keyID: keyID, keyPairSpec: keyPairSpec,
                grantTokens: grantTokens, dryRun: dryRun),
            timeout: timeout)
    }
}
