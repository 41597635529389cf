// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == AdvanceClockRequest, Reply == AdvanceClockResponse {
    /// Moves the clock of the daemon forward, and tells what it says then.
    public static var advanceClock: Self {
        Self("KMSDevelopment/AdvanceClock", repeatable: false)
    }
}

extension KMSClient {
    /// Moves the clock of the daemon forward, and tells what it says then.
    ///
    /// The daemon does at once what became due on the way: it deletes keys, rotates keys, and
    /// deletes key material that expired. The clock never goes back; 0 seconds only read it. Never
    /// sent twice: after ``KMSErrorCode/unavailable`` look whether it was done.
    ///
    /// - Parameters:
    ///   - seconds: How far, in seconds; 0 only reads the clock, which never goes back. 0 to
    ///     31,557,600,000.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func advanceClock(
        seconds: Int? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> AdvanceClockResponse {
        try await call(
            .advanceClock,
            AdvanceClockRequest(seconds: seconds),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Moves the clock of the daemon forward, and tells what it says then.
    ///
    /// The daemon does at once what became due on the way: it deletes keys, rotates keys, and
    /// deletes key material that expired. The clock never goes back; 0 seconds only read it. Never
    /// sent twice: after ``KMSErrorCode/unavailable`` look whether it was done.
    ///
    /// - Parameters:
    ///   - seconds: How far, in seconds; 0 only reads the clock, which never goes back. 0 to
    ///     31,557,600,000.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func advanceClock(
        seconds: Int? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> AdvanceClockResponse {
        try call(
            .advanceClock,
            AdvanceClockRequest(seconds: seconds),
            timeout: timeout)
    }
}
