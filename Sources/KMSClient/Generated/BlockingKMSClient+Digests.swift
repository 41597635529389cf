// Generated from KMSClient+Digests.swift by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSSecrets

extension BlockingKMSClient {
    /// Signs the digest of a message of any length.
    ///
    /// ML_DSA_SHAKE_256 and ED25519_SHA_512 sign no digest.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN.
    ///   - digest: The digest, made by the hash of the algorithm: 32 bytes for SHA-256, 48 for
    ///     SHA-384, 64 for SHA-512.
    ///   - signingAlgorithm: The signing algorithm; one that the key supports.
    ///   - grantTokens: Tokens of grants that the call relies on.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func sign(
        keyID: String, digest: [UInt8], signingAlgorithm: SigningAlgorithmSpec,
        grantTokens: [String] = [], dryRun: Bool? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> SignResponse {
        try sign(
            keyID: keyID, message: SecretBytes(copying: digest), signingAlgorithm: signingAlgorithm,
            messageType: .digest, grantTokens: grantTokens, dryRun: dryRun, timeout: timeout)
    }

    /// Verifies the signature of a digest.
    ///
    /// Throws ``KMSErrorCode/invalidSignature`` if it is not valid; if it returns, it is valid.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN.
    ///   - digest: The digest that was signed, made by the hash of the algorithm.
    ///   - signature: The signature.
    ///   - signingAlgorithm: The signing algorithm that was used.
    ///   - grantTokens: Tokens of grants that the call relies on.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func verify(
        keyID: String, digest: [UInt8], signature: [UInt8],
        signingAlgorithm: SigningAlgorithmSpec, grantTokens: [String] = [], dryRun: Bool? = nil,
        timeout: Duration? = nil
    ) throws(KMSError) -> VerifyResponse {
        try verify(
            keyID: keyID, message: SecretBytes(copying: digest), signature: signature,
            signingAlgorithm: signingAlgorithm, messageType: .digest, grantTokens: grantTokens,
            dryRun: dryRun, timeout: timeout)
    }
}
