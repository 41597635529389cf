import Glibc
internal import KMSCore
internal import KMSModel

/// The system's wall clock, accurate to a few milliseconds: a record and a creation date need no more,
/// and every call asks.
struct SystemClock: ServiceClock {
    func now() -> Timestamp {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME_COARSE, &time)
        return Timestamp(
            milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
