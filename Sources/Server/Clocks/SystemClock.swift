internal import KMSCore
internal import KMSModel
internal import KMSPlatform

/// The system's wall clock, accurate to a few milliseconds: a record and a creation date need no more,
/// and every call asks.
struct SystemClock: ServiceClock {
    func now() -> Timestamp {
        Timestamp(milliseconds: WallTime.coarseMilliseconds())
    }
}
