// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation
where Request == CancelKeyDeletionRequest, Reply == CancelKeyDeletionResponse {
    /// CancelKeyDeletion, as in the AWS KMS API.
    public static var cancelKeyDeletion: Self {
        Self("KMS/CancelKeyDeletion", repeatable: false)
    }
}

extension KMSClient {
    /// Keeps a KMS key that was to be deleted; it is disabled then.
    ///
    /// Enable the key to use it. Never sent twice: after ``KMSErrorCode/unavailable`` look at the
    /// key's state.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func cancelKeyDeletion(
        keyID: String, timeout: Duration? = nil
    ) async throws(KMSError) -> CancelKeyDeletionResponse {
        try await call(
            .cancelKeyDeletion,
            CancelKeyDeletionRequest(keyID: keyID),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Keeps a KMS key that was to be deleted; it is disabled then.
    ///
    /// Enable the key to use it. Never sent twice: after ``KMSErrorCode/unavailable`` look at the
    /// key's state.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func cancelKeyDeletion(
        keyID: String, timeout: Duration? = nil
    ) throws(KMSError) -> CancelKeyDeletionResponse {
        try call(
            .cancelKeyDeletion,
            CancelKeyDeletionRequest(keyID: keyID),
            timeout: timeout)
    }
}
