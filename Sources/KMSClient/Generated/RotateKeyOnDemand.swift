// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation
where Request == RotateKeyOnDemandRequest, Reply == RotateKeyOnDemandResponse {
    /// RotateKeyOnDemand, as in the AWS KMS API.
    public static var rotateKeyOnDemand: Self {
        Self("KMS/RotateKeyOnDemand", repeatable: false)
    }
}

extension KMSClient {
    /// Rotates a symmetric encryption key now.
    ///
    /// A key can be rotated on demand 25 times in its life. What earlier key material encrypted can
    /// be decrypted as before. Never sent twice: after ``KMSErrorCode/unavailable`` look at the
    /// key's rotations.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func rotateKeyOnDemand(
        keyID: String, timeout: Duration? = nil
    ) async throws(KMSError) -> RotateKeyOnDemandResponse {
        try await call(
            .rotateKeyOnDemand,
            RotateKeyOnDemandRequest(keyID: keyID),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Rotates a symmetric encryption key now.
    ///
    /// A key can be rotated on demand 25 times in its life. What earlier key material encrypted can
    /// be decrypted as before. Never sent twice: after ``KMSErrorCode/unavailable`` look at the
    /// key's rotations.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func rotateKeyOnDemand(
        keyID: String, timeout: Duration? = nil
    ) throws(KMSError) -> RotateKeyOnDemandResponse {
        try call(
            .rotateKeyOnDemand,
            RotateKeyOnDemandRequest(keyID: keyID),
            timeout: timeout)
    }
}
