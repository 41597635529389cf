internal import KMSPlatform

/// What deadlines and timeouts are measured with.
package protocol ServerClock: Sendable {
    /// Milliseconds since some fixed moment; never goes back.
    var milliseconds: UInt64 { get }
}

/// The kernel's monotonic clock, accurate to a few milliseconds.
package struct MonotonicClock: ServerClock {
    package init() {}

    package var milliseconds: UInt64 { MonotonicTime.coarseMilliseconds() }
}
