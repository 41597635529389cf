// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == RevokeGrantRequest, Reply == RevokeGrantResponse {
    /// RevokeGrant, as in the AWS KMS API.
    public static var revokeGrant: Self {
        Self("KMS/RevokeGrant", repeatable: false)
    }
}

extension KMSClient {
    /// Ends a grant, for whoever administers its KMS key.
    ///
    /// It holds for the next call of every connection. Never sent twice: after
    /// ``KMSErrorCode/unavailable`` look whether it was done.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - grantID: The grant ID. 1 to 128 characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func revokeGrant(
        keyID: String, grantID: String, dryRun: Bool? = nil, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .revokeGrant,
            RevokeGrantRequest(keyID: keyID, grantID: grantID, dryRun: dryRun),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Ends a grant, for whoever administers its KMS key.
    ///
    /// It holds for the next call of every connection. Never sent twice: after
    /// ``KMSErrorCode/unavailable`` look whether it was done.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - grantID: The grant ID. 1 to 128 characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func revokeGrant(
        keyID: String, grantID: String, dryRun: Bool? = nil, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .revokeGrant,
            RevokeGrantRequest(keyID: keyID, grantID: grantID, dryRun: dryRun),
            timeout: timeout)
    }
}
