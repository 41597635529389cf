import Glibc

/// What every transaction passes, and a change of the memory map closes for a moment.
///
/// A thread that waits to close it goes before new transactions, so a thread must not pass it twice.
/// The corresponding C functions are `pthread_rwlock_rdlock`, `pthread_rwlock_wrlock` and
/// `pthread_rwlock_unlock`.
@safe final class TransactionGate: @unchecked Sendable {  // the pointee is only touched by pthread
    private let handle = UnsafeMutablePointer<pthread_rwlock_t>.allocate(capacity: 1)

    init() {
        var attributes = pthread_rwlockattr_t()
        _ = unsafe pthread_rwlockattr_init(&attributes)
        _ = unsafe pthread_rwlockattr_setkind_np(
            &attributes, Int32(PTHREAD_RWLOCK_PREFER_WRITER_NONRECURSIVE_NP))
        unsafe handle.initialize(to: pthread_rwlock_t())
        _ = unsafe pthread_rwlock_init(handle, &attributes)
        _ = unsafe pthread_rwlockattr_destroy(&attributes)
    }

    deinit {
        _ = unsafe pthread_rwlock_destroy(handle)
        unsafe handle.deallocate()
    }

    /// Passes, together with any number of others.
    func enter() {
        _ = unsafe pthread_rwlock_rdlock(handle)
    }

    /// Waits until everyone has left, and keeps the rest out.
    func close() {
        _ = unsafe pthread_rwlock_wrlock(handle)
    }

    /// Undoes `enter` or `close`.
    func leave() {
        _ = unsafe pthread_rwlock_unlock(handle)
    }
}
