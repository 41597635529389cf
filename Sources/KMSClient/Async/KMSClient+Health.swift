public import KMSModel
public import KMSAPI

extension KMSClient {
    /// Asks whether the service serves.
    public func healthCheck(
        timeout: Duration? = nil
    ) async throws(KMSError) -> HealthCheckResponse {
        try await call(
            .healthCheck,
            HealthCheckRequest(),
            timeout: timeout)
    }
}
