// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation
where Request == GetKeyRotationStatusRequest, Reply == GetKeyRotationStatusResponse {
    /// GetKeyRotationStatus, as in the AWS KMS API.
    public static var getKeyRotationStatus: Self {
        Self("KMS/GetKeyRotationStatus", repeatable: true)
    }
}

extension KMSClient {
    /// Tells whether a KMS key is rotated automatically, how often, and when the next time.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func getKeyRotationStatus(
        keyID: String, timeout: Duration? = nil
    ) async throws(KMSError) -> GetKeyRotationStatusResponse {
        try await call(
            .getKeyRotationStatus,
            GetKeyRotationStatusRequest(keyID: keyID),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Tells whether a KMS key is rotated automatically, how often, and when the next time.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func getKeyRotationStatus(
        keyID: String, timeout: Duration? = nil
    ) throws(KMSError) -> GetKeyRotationStatusResponse {
        try call(
            .getKeyRotationStatus,
            GetKeyRotationStatusRequest(keyID: keyID),
            timeout: timeout)
    }
}
