internal import KMSPlatform
internal import Synchronization

/// How the writer of the audit log sleeps, and how it is woken: a waker who finds it awake, or in a pause
/// that ends by itself, takes no lock and makes no system call.
final class AuditSignal: Sendable {
    // Nothing is guarded; thread sanitizer takes accesses to a state without a size for those of its neighbour.
    private let monitor = Monitor<UInt8>(0)
    private let isSleeping = Atomic<Bool>(false)

    /// Sleeps until `isReady` says yes; ``wake()`` makes it be asked again.
    func sleep(until isReady: () -> Bool) {
        monitor.wait(
            until: { _ in
                isSleeping.store(true, ordering: .relaxed)
                atomicMemoryFence(ordering: .sequentiallyConsistent)
                return isReady()
            },
            { _ in isSleeping.store(false, ordering: .relaxed) })
    }

    /// Sleeps for `nanoseconds`, or until ``hurry()``; ``wake()`` leaves it alone.
    func pause(_ nanoseconds: Int) {
        monitor.pause(nanoseconds: nanoseconds)
    }

    /// To be called after each change that `sleep` may wait for.
    func wake() {
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        if isSleeping.load(ordering: .relaxed) { hurry() }
    }

    /// Ends a pause as well.
    func hurry() {
        // Who has asked `isReady` before the change is waiting once the lock is free, so it is woken.
        monitor.withLock { _ in }
        monitor.signal()
    }
}
