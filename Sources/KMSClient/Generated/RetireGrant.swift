// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == RetireGrantRequest, Reply == RetireGrantResponse {
    /// RetireGrant, as in the AWS KMS API.
    public static var retireGrant: Self {
        Self("KMS/RetireGrant", repeatable: false)
    }
}

extension KMSClient {
    /// Ends a grant, for whom it names for that, for its grantee if it lists RetireGrant, and for
    /// the account.
    ///
    /// Give either the grant's token, or the key and the grant ID. Never sent twice: after
    /// ``KMSErrorCode/unavailable`` look whether it was done.
    ///
    /// - Parameters:
    ///   - grantToken: The token of the grant; either this, or the key and the grant ID. 1 to 8,192
    ///     characters.
    ///   - keyID: The KMS key, by its key ARN. Key ID or key ARN; 1 to 2,048 characters.
    ///   - grantID: The grant ID. 1 to 128 characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func retireGrant(
        grantToken: String? = nil, keyID: String? = nil, grantID: String? = nil,
        dryRun: Bool? = nil, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .retireGrant,
            RetireGrantRequest(
                grantToken: grantToken, keyID: keyID, grantID: grantID, dryRun: dryRun),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Ends a grant, for whom it names for that, for its grantee if it lists RetireGrant, and for
    /// the account.
    ///
    /// Give either the grant's token, or the key and the grant ID. Never sent twice: after
    /// ``KMSErrorCode/unavailable`` look whether it was done.
    ///
    /// - Parameters:
    ///   - grantToken: The token of the grant; either this, or the key and the grant ID. 1 to 8,192
    ///     characters.
    ///   - keyID: The KMS key, by its key ARN. Key ID or key ARN; 1 to 2,048 characters.
    ///   - grantID: The grant ID. 1 to 128 characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func retireGrant(
        grantToken: String? = nil, keyID: String? = nil, grantID: String? = nil,
        dryRun: Bool? = nil, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .retireGrant,
            RetireGrantRequest(
                grantToken: grantToken, keyID: keyID, grantID: grantID, dryRun: dryRun),
            timeout: timeout)
    }
}
