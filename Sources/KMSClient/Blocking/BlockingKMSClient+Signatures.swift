public import KMSModel
public import KMSSecrets
public import KMSAPI

extension BlockingKMSClient {
    /// Signs a message of 1 to 4,096 bytes, which the service hashes as the algorithm says.
    ///
    /// Of a longer message hash it yourself and sign the digest. `messageType` is
    /// ``MessageType/externalMu`` if `message` is the 64-byte mu of an ML-DSA signature (FIPS 204
    /// §6.2) instead.
    public func sign(
        keyID: String, message: consuming SecretBytes, messageType: MessageType = .raw,
        signingAlgorithm: SigningAlgorithmSpec, grantTokens: [String] = [],
        timeout: Duration? = nil
    ) throws(KMSError) -> SignResponse {
        try call(
            .sign,
            SignRequest(
                keyID: keyID, message: message, messageType: messageType, grantTokens: grantTokens,
                signingAlgorithm: signingAlgorithm),
            timeout: timeout)
    }

    /// Signs the digest of a message of any length.
    ///
    /// The digest is made by the hash of the algorithm: 32 bytes for SHA-256, 48 for SHA-384, 64 for
    /// SHA-512. ML_DSA_SHAKE_256 and ED25519_SHA_512 sign no digest.
    public func sign(
        keyID: String, digest: [UInt8], signingAlgorithm: SigningAlgorithmSpec,
        grantTokens: [String] = [], timeout: Duration? = nil
    ) throws(KMSError) -> SignResponse {
        try sign(
            keyID: keyID, message: SecretBytes(copying: digest), messageType: .digest,
            signingAlgorithm: signingAlgorithm, grantTokens: grantTokens, timeout: timeout)
    }

    /// Verifies the signature of a message of 1 to 4,096 bytes.
    ///
    /// Throws ``KMSErrorCode/invalidSignature`` if the signature is not that of this message, key and
    /// algorithm; if it returns, the signature is valid.
    @discardableResult
    public func verify(
        keyID: String, message: consuming SecretBytes, messageType: MessageType = .raw,
        signature: [UInt8], signingAlgorithm: SigningAlgorithmSpec, grantTokens: [String] = [],
        timeout: Duration? = nil
    ) throws(KMSError) -> VerifyResponse {
        try call(
            .verify,
            VerifyRequest(
                keyID: keyID, message: message, messageType: messageType, signature: signature,
                signingAlgorithm: signingAlgorithm, grantTokens: grantTokens),
            timeout: timeout
        ).confirmed()
    }

    /// Verifies the signature of a digest.
    ///
    /// Throws ``KMSErrorCode/invalidSignature`` if the signature is not that of this digest, key and
    /// algorithm; if it returns, the signature is valid.
    @discardableResult
    public func verify(
        keyID: String, digest: [UInt8], signature: [UInt8],
        signingAlgorithm: SigningAlgorithmSpec, grantTokens: [String] = [],
        timeout: Duration? = nil
    ) throws(KMSError) -> VerifyResponse {
        try verify(
            keyID: keyID, message: SecretBytes(copying: digest), messageType: .digest,
            signature: signature, signingAlgorithm: signingAlgorithm, grantTokens: grantTokens,
            timeout: timeout)
    }

    /// Gives the public key of an asymmetric key, as a DER-encoded SubjectPublicKeyInfo.
    ///
    /// What was signed can be verified with it anywhere, without the service.
    public func getPublicKey(
        keyID: String, grantTokens: [String] = [], timeout: Duration? = nil
    ) throws(KMSError) -> GetPublicKeyResponse {
        try call(
            .getPublicKey,
            GetPublicKeyRequest(keyID: keyID, grantTokens: grantTokens),
            timeout: timeout)
    }
}
