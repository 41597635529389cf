// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == GetPublicKeyRequest, Reply == GetPublicKeyResponse {
    /// GetPublicKey, as in the AWS KMS API.
    public static var getPublicKey: Self {
        Self("KMS/GetPublicKey", repeatable: true)
    }
}

extension KMSClient {
    /// Returns the public key of an asymmetric KMS key.
    ///
    /// With it, signatures can be verified and data encrypted anywhere, without the service.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func getPublicKey(
        keyID: String, grantTokens: [String] = [], timeout: Duration? = nil
    ) async throws(KMSError) -> GetPublicKeyResponse {
        try await call(
            .getPublicKey,
            GetPublicKeyRequest(keyID: keyID, grantTokens: grantTokens),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Returns the public key of an asymmetric KMS key.
    ///
    /// With it, signatures can be verified and data encrypted anywhere, without the service.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func getPublicKey(
        keyID: String, grantTokens: [String] = [], timeout: Duration? = nil
    ) throws(KMSError) -> GetPublicKeyResponse {
        try call(
            .getPublicKey,
            GetPublicKeyRequest(keyID: keyID, grantTokens: grantTokens),
            timeout: timeout)
    }
}
