public import KMSModel
public import KMSWire

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
