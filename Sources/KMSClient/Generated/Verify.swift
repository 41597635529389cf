// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
public import KMSSecrets
internal import KMSWire

extension KMSOperation where Request == VerifyRequest, Reply == VerifyResponse {
    /// Verify, as in the AWS KMS API.
    public static var verify: Self {
        Self("KMS/Verify", repeatable: true)
    }
}

extension KMSClient {
    /// Verifies a signature; one that is not valid is an error.
    ///
    /// The service takes messages of up to 4096 bytes and hashes them as the signing algorithm
    /// says. Of a longer message the digest was signed: give the digest. With SM2DSA,
    /// ML_DSA_SHAKE_256 and ED25519_SHA_512 a message has at most 4096 bytes. ED25519_PH_SHA_512
    /// signs only digests.
    ///
    /// Throws ``KMSErrorCode/invalidSignature`` if it is not valid; if it returns, it is valid.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - message: The message that was signed, or its digest, which is as long as the hash of the
    ///     algorithm. 1 to 4,096 bytes.
    ///   - signature: The signature. 1 to 6,144 bytes.
    ///   - signingAlgorithm: The signing algorithm that was used.
    ///   - messageType: What the message is; RAW if absent. EXTERNAL_MU is the 64-byte mu of ML-DSA
    ///     (FIPS 204).
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func verify(
        keyID: String, message: consuming SecretBytes, signature: [UInt8],
        signingAlgorithm: SigningAlgorithmSpec, messageType: MessageType? = nil,
        grantTokens: [String] = [], dryRun: Bool? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> VerifyResponse {
        try await call(
            .verify,
            VerifyRequest(
                keyID: keyID, message: message, messageType: messageType, signature: signature,
                signingAlgorithm: signingAlgorithm, grantTokens: grantTokens, dryRun: dryRun),
            timeout: timeout
        ).confirmed()
    }
}

extension BlockingKMSClient {
    /// Verifies a signature; one that is not valid is an error.
    ///
    /// The service takes messages of up to 4096 bytes and hashes them as the signing algorithm
    /// says. Of a longer message the digest was signed: give the digest. With SM2DSA,
    /// ML_DSA_SHAKE_256 and ED25519_SHA_512 a message has at most 4096 bytes. ED25519_PH_SHA_512
    /// signs only digests.
    ///
    /// Throws ``KMSErrorCode/invalidSignature`` if it is not valid; if it returns, it is valid.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - message: The message that was signed, or its digest, which is as long as the hash of the
    ///     algorithm. 1 to 4,096 bytes.
    ///   - signature: The signature. 1 to 6,144 bytes.
    ///   - signingAlgorithm: The signing algorithm that was used.
    ///   - messageType: What the message is; RAW if absent. EXTERNAL_MU is the 64-byte mu of ML-DSA
    ///     (FIPS 204).
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func verify(
        keyID: String, message: consuming SecretBytes, signature: [UInt8],
        signingAlgorithm: SigningAlgorithmSpec, messageType: MessageType? = nil,
        grantTokens: [String] = [], dryRun: Bool? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> VerifyResponse {
        try call(
            .verify,
            VerifyRequest(
                keyID: keyID, message: message, messageType: messageType, signature: signature,
                signingAlgorithm: signingAlgorithm, grantTokens: grantTokens, dryRun: dryRun),
            timeout: timeout
        ).confirmed()
    }
}

extension VerifyResponse {
    /// The reply, if it says that what was verified is valid.
    ///
    /// A caller that does not look at the reply must not take a forgery for genuine.
    package func confirmed() throws(KMSError) -> VerifyResponse {
        guard signatureValid == true else {
            throw KMSError(.invalidSignature, "The service did not say that it is valid.")
        }
        return self
    }
}
