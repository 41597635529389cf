internal import Glibc

/// The kernel's clock that never goes back. It begins at some time before the process started.
///
/// The corresponding C function is `clock_gettime`, without a system call where the kernel allows it.
package enum MonotonicTime {
    /// Nanoseconds.
    package static func nanoseconds() -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(bitPattern: Int64(time.tv_sec)) &* 1_000_000_000
            &+ UInt64(bitPattern: Int64(time.tv_nsec))
    }

    /// Milliseconds, accurate to a few of them, and cheap.
    package static func coarseMilliseconds() -> UInt64 {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
        return UInt64(bitPattern: Int64(time.tv_sec)) &* 1000
            &+ UInt64(bitPattern: Int64(time.tv_nsec)) / 1_000_000
    }
}
