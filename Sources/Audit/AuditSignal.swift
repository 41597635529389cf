internal import Glibc
internal import Synchronization

/// How the writer of the audit log sleeps, and how it is woken: a waker who finds it awake, or in a pause
/// that ends by itself, takes no lock and makes no system call.
///
/// The corresponding C types are `pthread_mutex_t` and `pthread_cond_t`.
@safe final class AuditSignal: @unchecked Sendable {  // the pointees are pthread's alone
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private let isSleeping = Atomic<Bool>(false)

    init() {
        unsafe mutex.initialize(to: pthread_mutex_t())
        unsafe condition.initialize(to: pthread_cond_t())
        unsafe pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        unsafe pthread_condattr_init(&attributes)
        unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        unsafe pthread_cond_init(condition, &attributes)
        unsafe pthread_condattr_destroy(&attributes)
    }

    deinit {
        unsafe pthread_cond_destroy(condition)
        unsafe pthread_mutex_destroy(mutex)
        unsafe condition.deallocate()
        unsafe mutex.deallocate()
    }

    /// Sleeps until `isReady` says yes; ``wake()`` makes it be asked again.
    func sleep(until isReady: () -> Bool) {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        while true {
            isSleeping.store(true, ordering: .relaxed)
            atomicMemoryFence(ordering: .sequentiallyConsistent)
            if isReady() { break }
            unsafe pthread_cond_wait(condition, mutex)
        }
        isSleeping.store(false, ordering: .relaxed)
    }

    /// Sleeps for `nanoseconds`, or until ``hurry()``; ``wake()`` leaves it alone.
    func pause(_ nanoseconds: Int) {
        var end = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &end)
        let total = end.tv_nsec + nanoseconds
        end.tv_sec += total / 1_000_000_000
        end.tv_nsec = total % 1_000_000_000
        unsafe pthread_mutex_lock(mutex)
        unsafe _ = pthread_cond_timedwait(condition, mutex, &end)
        unsafe pthread_mutex_unlock(mutex)
    }

    /// To be called after each change that `sleep` may wait for.
    func wake() {
        atomicMemoryFence(ordering: .sequentiallyConsistent)
        if isSleeping.load(ordering: .relaxed) { hurry() }
    }

    /// Ends a pause as well.
    func hurry() {
        unsafe pthread_mutex_lock(mutex)
        unsafe pthread_cond_signal(condition)
        unsafe pthread_mutex_unlock(mutex)
    }
}
