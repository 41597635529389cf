// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == ExplainAccessRequest, Reply == ExplainAccessResponse {
    /// Tells why a call was denied.
    public static var explainAccess: Self {
        Self("KMSAccess/ExplainAccess", repeatable: true)
    }
}

extension KMSClient {
    /// Tells why a call was denied.
    ///
    /// The daemon keeps the last 64 denials of each user, at most 50 a second, until it ends; the
    /// audit log has all.
    ///
    /// - Parameters:
    ///   - requestID: The request ID that the denied call's error or record has. 36 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func explainAccess(
        requestID: String, timeout: Duration? = nil
    ) async throws(KMSError) -> ExplainAccessResponse {
        try await call(
            .explainAccess,
            ExplainAccessRequest(requestID: requestID),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Tells why a call was denied.
    ///
    /// The daemon keeps the last 64 denials of each user, at most 50 a second, until it ends; the
    /// audit log has all.
    ///
    /// - Parameters:
    ///   - requestID: The request ID that the denied call's error or record has. 36 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func explainAccess(
        requestID: String, timeout: Duration? = nil
    ) throws(KMSError) -> ExplainAccessResponse {
        try call(
            .explainAccess,
            ExplainAccessRequest(requestID: requestID),
            timeout: timeout)
    }
}
