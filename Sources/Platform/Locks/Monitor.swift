internal import Glibc

/// A state that is touched with a ``Lock`` held, and one condition to wait for.
///
/// The corresponding C functions are those of `pthread_mutex_t` and `pthread_cond_t`.
@safe package final class Monitor<State>: @unchecked Sendable {  // by the lock
    private let mutex = Lock()
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    @usableFromInline var state: State

    package init(_ state: State) {
        self.state = state
        unsafe condition = .allocate(capacity: 1)
        var attributes = pthread_condattr_t()
        unsafe pthread_condattr_init(&attributes)
        unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        unsafe pthread_cond_init(condition, &attributes)
        unsafe pthread_condattr_destroy(&attributes)
    }

    deinit {
        unsafe pthread_cond_destroy(condition)
        unsafe condition.deallocate()
    }

    /// Lends the state to `body`, to nobody else at the same time.
    @inlinable
    package func withLock<Output: ~Copyable, Failure: Error>(
        _ body: (inout State) throws(Failure) -> Output
    ) throws(Failure) -> Output {
        lock()
        defer { unlock() }
        return try body(&state)
    }

    /// Lends the state to `body` once `isReady` says yes of it; ``signal()`` makes it be asked again.
    @inlinable
    package func wait<Output: ~Copyable>(
        until isReady: (State) -> Bool, _ body: (inout State) -> Output
    ) -> Output {
        lock()
        defer { unlock() }
        while !isReady(state) { waitForSignal() }
        return body(&state)
    }

    /// The same, for at most `nanoseconds`; gives `nil` if `isReady` has not said yes by then.
    package func wait<Output>(
        nanoseconds: Int, until isReady: (State) -> Bool, _ body: (inout State) -> Output
    ) -> Output? {
        let end = MonotonicTime.nanoseconds() + UInt64(nanoseconds)
        lock()
        defer { unlock() }
        while !isReady(state) {
            guard MonotonicTime.nanoseconds() < end else { return nil }
            waitForSignal(until: end)
        }
        return body(&state)
    }

    /// Waits for the next ``signal()``, for at most `nanoseconds`; may end earlier.
    package func pause(nanoseconds: Int) {
        let end = MonotonicTime.nanoseconds() + UInt64(nanoseconds)
        lock()
        defer { unlock() }
        waitForSignal(until: end)
    }

    /// Wakes everyone in ``wait(until:_:)``, ``wait(nanoseconds:until:_:)`` and ``pause(nanoseconds:)``.
    ///
    /// To be called after the change, and without the lock.
    package func signal() {
        unsafe pthread_cond_broadcast(condition)
    }

    @usableFromInline func lock() { mutex.lock() }

    @usableFromInline func unlock() { mutex.unlock() }

    @usableFromInline func waitForSignal() {
        unsafe pthread_cond_wait(condition, mutex.handle)
    }

    /// Ends at that time of the monotonic clock at the latest.
    private func waitForSignal(until end: UInt64) {
        var time = timespec(
            tv_sec: Int(end / 1_000_000_000), tv_nsec: Int(end % 1_000_000_000))
        unsafe _ = pthread_cond_timedwait(condition, mutex.handle, &time)
    }
}
