internal import Glibc

/// The lock of the audit queue, with a signal each way.
///
/// The corresponding C types are `pthread_mutex_t` and `pthread_cond_t`.
@safe final class AuditLock: @unchecked Sendable {  // the pointees are pthread's alone
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let records = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let space = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init() {
        unsafe mutex.initialize(to: pthread_mutex_t())
        unsafe records.initialize(to: pthread_cond_t())
        unsafe space.initialize(to: pthread_cond_t())
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(records, nil)
        unsafe pthread_cond_init(space, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(space)
        unsafe pthread_cond_destroy(records)
        unsafe pthread_mutex_destroy(mutex)
        unsafe space.deallocate()
        unsafe records.deallocate()
        unsafe mutex.deallocate()
    }

    func lock() { unsafe _ = pthread_mutex_lock(mutex) }
    func unlock() { unsafe _ = pthread_mutex_unlock(mutex) }
    /// Waits for records, with the lock held.
    func wait() { unsafe _ = pthread_cond_wait(records, mutex) }
    func signal() { unsafe _ = pthread_cond_signal(records) }
    /// Waits for space in the queue, with the lock held.
    func waitForSpace() { unsafe _ = pthread_cond_wait(space, mutex) }
    func signalSpace() { unsafe _ = pthread_cond_broadcast(space) }
}
