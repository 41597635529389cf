// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation
where Request == EnableKeyRotationRequest, Reply == EnableKeyRotationResponse {
    /// EnableKeyRotation, as in the AWS KMS API.
    public static var enableKeyRotation: Self {
        Self("KMS/EnableKeyRotation", repeatable: true)
    }
}

extension KMSClient {
    /// Has a symmetric encryption key rotated automatically.
    ///
    /// What earlier key material encrypted can be decrypted as before.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - rotationPeriodInDays: How often, in days; 365 if absent. 90 to 2,560.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func enableKeyRotation(
        keyID: String, rotationPeriodInDays: Int? = nil, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .enableKeyRotation,
            EnableKeyRotationRequest(keyID: keyID, rotationPeriodInDays: rotationPeriodInDays),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Has a symmetric encryption key rotated automatically.
    ///
    /// What earlier key material encrypted can be decrypted as before.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - rotationPeriodInDays: How often, in days; 365 if absent. 90 to 2,560.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func enableKeyRotation(
        keyID: String, rotationPeriodInDays: Int? = nil, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .enableKeyRotation,
            EnableKeyRotationRequest(keyID: keyID, rotationPeriodInDays: rotationPeriodInDays),
            timeout: timeout)
    }
}
