// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == HealthCheckRequest, Reply == HealthCheckResponse {
    /// Tells whether the service serves.
    public static var healthCheck: Self {
        Self("Health/Check", repeatable: true)
    }
}

extension KMSClient {
    /// Tells whether the service serves.
    ///
    /// - Parameters:
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func healthCheck(
        timeout: Duration? = nil
    ) async throws(KMSError) -> HealthCheckResponse {
        try await call(
            .healthCheck,
            HealthCheckRequest(),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Tells whether the service serves.
    ///
    /// - Parameters:
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func healthCheck(
        timeout: Duration? = nil
    ) throws(KMSError) -> HealthCheckResponse {
        try call(
            .healthCheck,
            HealthCheckRequest(),
            timeout: timeout)
    }
}
