public import KMSModel
public import KMSAPI

extension BlockingKMSClient {
    /// Asks whether the service serves.
    public func healthCheck(
        timeout: Duration? = nil
    ) throws(KMSError) -> HealthCheckResponse {
        try call(
            .healthCheck,
            HealthCheckRequest(),
            timeout: timeout)
    }
}
