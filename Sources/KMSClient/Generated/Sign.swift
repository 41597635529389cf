// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
public import KMSSecrets
internal import KMSWire

extension KMSOperation where Request == SignRequest, Reply == SignResponse {
    /// Sign, as in the AWS KMS API.
    public static var sign: Self {
        Self("KMS/Sign", repeatable: true)
    }
}

extension KMSClient {
    /// Signs a message, or its digest.
    ///
    /// The service takes messages of up to 4096 bytes and hashes them as the signing algorithm
    /// says. Of a longer message sign the digest: 32 bytes for SHA-256, 48 for SHA-384, 64 for
    /// SHA-512. With SM2DSA, ML_DSA_SHAKE_256 and ED25519_SHA_512 a message has at most 4096 bytes.
    /// ED25519_PH_SHA_512 signs only digests.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - message: The message to sign, or its digest, which is as long as the hash of the
    ///     algorithm. 1 to 4,096 bytes.
    ///   - signingAlgorithm: The signing algorithm; one that the key supports.
    ///   - messageType: What the message is; RAW if absent. EXTERNAL_MU is the 64-byte mu of ML-DSA
    ///     (FIPS 204).
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func sign(
        keyID: String, message: consuming SecretBytes, signingAlgorithm: SigningAlgorithmSpec,
        messageType: MessageType? = nil, grantTokens: [String] = [], dryRun: Bool? = nil,
        timeout: Duration? = nil
    ) async throws(KMSError) -> SignResponse {
        try await call(
            .sign,
            SignRequest(
                keyID: keyID, message: message, messageType: messageType, grantTokens: grantTokens,
                signingAlgorithm: signingAlgorithm, dryRun: dryRun),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Signs a message, or its digest.
    ///
    /// The service takes messages of up to 4096 bytes and hashes them as the signing algorithm
    /// says. Of a longer message sign the digest: 32 bytes for SHA-256, 48 for SHA-384, 64 for
    /// SHA-512. With SM2DSA, ML_DSA_SHAKE_256 and ED25519_SHA_512 a message has at most 4096 bytes.
    /// ED25519_PH_SHA_512 signs only digests.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - message: The message to sign, or its digest, which is as long as the hash of the
    ///     algorithm. 1 to 4,096 bytes.
    ///   - signingAlgorithm: The signing algorithm; one that the key supports.
    ///   - messageType: What the message is; RAW if absent. EXTERNAL_MU is the 64-byte mu of ML-DSA
    ///     (FIPS 204).
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func sign(
        keyID: String, message: consuming SecretBytes, signingAlgorithm: SigningAlgorithmSpec,
        messageType: MessageType? = nil, grantTokens: [String] = [], dryRun: Bool? = nil,
        timeout: Duration? = nil
    ) throws(KMSError) -> SignResponse {
        try call(
            .sign,
            SignRequest(
                keyID: keyID, message: message, messageType: messageType, grantTokens: grantTokens,
                signingAlgorithm: signingAlgorithm, dryRun: dryRun),
            timeout: timeout)
    }
}
