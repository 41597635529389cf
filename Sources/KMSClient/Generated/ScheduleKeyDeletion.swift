// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation
where Request == ScheduleKeyDeletionRequest, Reply == ScheduleKeyDeletionResponse {
    /// ScheduleKeyDeletion, as in the AWS KMS API.
    public static var scheduleKeyDeletion: Self {
        Self("KMS/ScheduleKeyDeletion", repeatable: false)
    }
}

extension KMSClient {
    /// Has a KMS key deleted at the end of a waiting period; until then it can't be used.
    ///
    /// Once the key is deleted, nothing that it encrypted can be decrypted. Never sent twice: after
    /// ``KMSErrorCode/unavailable`` look at the key's state.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - pendingWindowInDays: The waiting period in days; 30 if absent. 7 to 30.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func scheduleKeyDeletion(
        keyID: String, pendingWindowInDays: Int? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> ScheduleKeyDeletionResponse {
        try await call(
            .scheduleKeyDeletion,
            ScheduleKeyDeletionRequest(keyID: keyID, pendingWindowInDays: pendingWindowInDays),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Has a KMS key deleted at the end of a waiting period; until then it can't be used.
    ///
    /// Once the key is deleted, nothing that it encrypted can be decrypted. Never sent twice: after
    /// ``KMSErrorCode/unavailable`` look at the key's state.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - pendingWindowInDays: The waiting period in days; 30 if absent. 7 to 30.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func scheduleKeyDeletion(
        keyID: String, pendingWindowInDays: Int? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> ScheduleKeyDeletionResponse {
        try call(
            .scheduleKeyDeletion,
            ScheduleKeyDeletionRequest(keyID: keyID, pendingWindowInDays: pendingWindowInDays),
            timeout: timeout)
    }
}
