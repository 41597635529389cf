internal import Glibc

/// Mutual exclusion by `pthread_mutex_t`, which thread sanitizer understands.
///
/// A thread must not take it twice.
/// The corresponding C functions are `pthread_mutex_lock` and `pthread_mutex_unlock`.
@safe package struct Lock: ~Copyable, @unchecked Sendable {  // for pthread alone
    let handle: UnsafeMutablePointer<pthread_mutex_t>

    package init() {
        unsafe handle = .allocate(capacity: 1)
        unsafe pthread_mutex_init(handle, nil)
    }

    deinit {
        unsafe pthread_mutex_destroy(handle)
        unsafe handle.deallocate()
    }

    /// Waits for the lock and takes it.
    package func lock() {
        unsafe pthread_mutex_lock(handle)
    }

    /// Gives the lock back; for the thread that took it.
    package func unlock() {
        unsafe pthread_mutex_unlock(handle)
    }

    /// Calls `body` with the lock held.
    @inlinable
    package func withLock<Output: ~Copyable, Failure: Error>(
        _ body: () throws(Failure) -> Output
    ) throws(Failure) -> Output {
        lock()
        defer { unlock() }
        return try body()
    }
}
