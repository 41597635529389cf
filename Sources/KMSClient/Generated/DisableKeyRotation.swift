// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation
where Request == DisableKeyRotationRequest, Reply == DisableKeyRotationResponse {
    /// DisableKeyRotation, as in the AWS KMS API.
    public static var disableKeyRotation: Self {
        Self("KMS/DisableKeyRotation", repeatable: true)
    }
}

extension KMSClient {
    /// Ends the automatic rotation of a KMS key.
    ///
    /// Earlier key material stays.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func disableKeyRotation(
        keyID: String, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .disableKeyRotation,
            DisableKeyRotationRequest(keyID: keyID),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Ends the automatic rotation of a KMS key.
    ///
    /// Earlier key material stays.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func disableKeyRotation(
        keyID: String, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .disableKeyRotation,
            DisableKeyRotationRequest(keyID: keyID),
            timeout: timeout)
    }
}
