// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation
where Request == DeriveSharedSecretRequest, Reply == DeriveSharedSecretResponse {
    /// DeriveSharedSecret, as in the AWS KMS API.
    public static var deriveSharedSecret: Self {
        Self("KMS/DeriveSharedSecret", repeatable: true)
    }
}

extension KMSClient {
    /// Derives the secret that a KMS key shares with another party's key.
    ///
    /// The secret is raw, a coordinate of a point: make keys from it with a key derivation
    /// function.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - keyAgreementAlgorithm: The key agreement algorithm.
    ///   - publicKey: The other party's public key on the same curve, as a DER-encoded
    ///     SubjectPublicKeyInfo. 1 to 8,192 bytes.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - recipient: An attested enclave for which the reply is to be encrypted.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func deriveSharedSecret(
        keyID: String, keyAgreementAlgorithm: KeyAgreementAlgorithmSpec, publicKey: [UInt8],
        grantTokens: [String] = [], dryRun: Bool? = nil, recipient: RecipientInfo? = nil,
        timeout: Duration? = nil
    ) async throws(KMSError) -> DeriveSharedSecretResponse {
        try await call(
            .deriveSharedSecret,
            DeriveSharedSecretRequest(
                keyID: keyID, keyAgreementAlgorithm: keyAgreementAlgorithm, publicKey: publicKey,
                grantTokens: grantTokens, dryRun: dryRun, recipient: recipient),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Derives the secret that a KMS key shares with another party's key.
    ///
    /// The secret is raw, a coordinate of a point: make keys from it with a key derivation
    /// function.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - keyAgreementAlgorithm: The key agreement algorithm.
    ///   - publicKey: The other party's public key on the same curve, as a DER-encoded
    ///     SubjectPublicKeyInfo. 1 to 8,192 bytes.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - recipient: An attested enclave for which the reply is to be encrypted.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func deriveSharedSecret(
        keyID: String, keyAgreementAlgorithm: KeyAgreementAlgorithmSpec, publicKey: [UInt8],
        grantTokens: [String] = [], dryRun: Bool? = nil, recipient: RecipientInfo? = nil,
        timeout: Duration? = nil
    ) throws(KMSError) -> DeriveSharedSecretResponse {
        try call(
            .deriveSharedSecret,
            DeriveSharedSecretRequest(
                keyID: keyID, keyAgreementAlgorithm: keyAgreementAlgorithm, publicKey: publicKey,
                grantTokens: grantTokens, dryRun: dryRun, recipient: recipient),
            timeout: timeout)
    }
}
