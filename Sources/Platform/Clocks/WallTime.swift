internal import Glibc

/// The system's wall clock, in UTC since 1970. It may be set, so it may go back.
///
/// The corresponding C function is `clock_gettime`.
package enum WallTime {
    /// Milliseconds, accurate to a few of them, and cheap.
    package static func coarseMilliseconds() -> Int64 {
        let time = coarse()
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// Whole seconds.
    package static func seconds() -> Int64 {
        Int64(coarse().tv_sec)
    }

    private static func coarse() -> timespec {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME_COARSE, &time)
        return time
    }
}
