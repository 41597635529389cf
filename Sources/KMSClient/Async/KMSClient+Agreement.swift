public import KMSModel
public import KMSSecrets
public import KMSAPI

extension KMSClient {
    /// Makes the message authentication code of a message of 1 to 4,096 bytes.
    ///
    /// `macAlgorithm` is the one that the key supports.
    public func generateMac(
        keyID: String, message: consuming SecretBytes, macAlgorithm: MacAlgorithmSpec,
        grantTokens: [String] = [], timeout: Duration? = nil
    ) async throws(KMSError) -> GenerateMacResponse {
        try await call(
            .generateMac,
            GenerateMacRequest(
                message: message, keyID: keyID, macAlgorithm: macAlgorithm,
                grantTokens: grantTokens),
            timeout: timeout)
    }

    /// Verifies the message authentication code of a message of 1 to 4,096 bytes.
    ///
    /// Throws ``KMSErrorCode/invalidMac`` if it is not that of this message and key; if it returns,
    /// it is valid.
    @discardableResult
    public func verifyMac(
        keyID: String, message: consuming SecretBytes, macAlgorithm: MacAlgorithmSpec,
        mac: [UInt8], grantTokens: [String] = [], timeout: Duration? = nil
    ) async throws(KMSError) -> VerifyMacResponse {
        try await call(
            .verifyMac,
            VerifyMacRequest(
                message: message, keyID: keyID, macAlgorithm: macAlgorithm, mac: mac,
                grantTokens: grantTokens),
            timeout: timeout
        ).confirmed()
    }

    /// Derives the secret that a key shares with another party's.
    ///
    /// `publicKey` is the other's, on the same curve, as a DER-encoded SubjectPublicKeyInfo. The
    /// secret is raw, a coordinate of a point: make keys from it with a key derivation function.
    public func deriveSharedSecret(
        keyID: String, keyAgreementAlgorithm: KeyAgreementAlgorithmSpec = .ecdh,
        publicKey: [UInt8], grantTokens: [String] = [], timeout: Duration? = nil
    ) async throws(KMSError) -> DeriveSharedSecretResponse {
        try await call(
            .deriveSharedSecret,
            DeriveSharedSecretRequest(
                keyID: keyID, keyAgreementAlgorithm: keyAgreementAlgorithm, publicKey: publicKey,
                grantTokens: grantTokens),
            timeout: timeout)
    }
}
