// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == GetKeyLastUsageRequest, Reply == GetKeyLastUsageResponse {
    /// GetKeyLastUsage, as in the AWS KMS API.
    public static var getKeyLastUsage: Self {
        Self("KMS/GetKeyLastUsage", repeatable: true)
    }
}

extension KMSClient {
    /// Tells when a KMS key was last used with success, and for what.
    ///
    /// Look at it before you delete a key.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func getKeyLastUsage(
        keyID: String, timeout: Duration? = nil
    ) async throws(KMSError) -> GetKeyLastUsageResponse {
        try await call(
            .getKeyLastUsage,
            GetKeyLastUsageRequest(keyID: keyID),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Tells when a KMS key was last used with success, and for what.
    ///
    /// Look at it before you delete a key.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func getKeyLastUsage(
        keyID: String, timeout: Duration? = nil
    ) throws(KMSError) -> GetKeyLastUsageResponse {
        try call(
            .getKeyLastUsage,
            GetKeyLastUsageRequest(keyID: keyID),
            timeout: timeout)
    }
}
