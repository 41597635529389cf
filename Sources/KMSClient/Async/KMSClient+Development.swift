public import KMSModel
public import KMSAPI

extension KMSClient {
    /// Moves the clock of `kmsd --dev --virtual-clock` forward, and gives the time it says then.
    ///
    /// What became due on the way is done at once: deletions, rotations, expired key material. 0
    /// seconds only read the clock. Any other daemon throws ``KMSErrorCode/unknownOperation``.
    public func advanceClock(
        seconds: Int, timeout: Duration? = nil
    ) async throws(KMSError) -> AdvanceClockResponse {
        try await call(
            .advanceClock,
            AdvanceClockRequest(seconds: seconds),
            timeout: timeout)
    }
}
