public import KMSModel
public import KMSAPI

extension BlockingKMSClient {
    /// Has a key deleted after a waiting period of 7 to 30 days; 30 unless told otherwise.
    ///
    /// From now on it can't be used; once it is deleted, nothing it encrypted can be decrypted. Never
    /// sent twice: after ``KMSErrorCode/unavailable`` look at the key's state.
    @discardableResult
    public func scheduleKeyDeletion(
        keyID: String, pendingWindowInDays: Int? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> ScheduleKeyDeletionResponse {
        try call(
            .scheduleKeyDeletion,
            ScheduleKeyDeletionRequest(keyID: keyID, pendingWindowInDays: pendingWindowInDays),
            timeout: timeout)
    }

    /// Keeps a key that was to be deleted. It is disabled then: enable it to use it.
    @discardableResult
    public func cancelKeyDeletion(
        keyID: String, timeout: Duration? = nil
    ) throws(KMSError) -> CancelKeyDeletionResponse {
        try call(
            .cancelKeyDeletion,
            CancelKeyDeletionRequest(keyID: keyID),
            timeout: timeout)
    }

    /// Tells when a key was last used with success, and for what; worth a look before deleting it.
    public func getKeyLastUsage(
        keyID: String, timeout: Duration? = nil
    ) throws(KMSError) -> GetKeyLastUsageResponse {
        try call(
            .getKeyLastUsage,
            GetKeyLastUsageRequest(keyID: keyID),
            timeout: timeout)
    }
}
