import Glibc

/// Mutual exclusion by `pthread_mutex_t`, which thread sanitizer understands, with one condition to
/// wait for.
///
/// The corresponding C functions are those of `pthread_mutex_t` and `pthread_cond_t`.
@safe final class Mutex<State>: @unchecked Sendable {  // the state is touched with the mutex locked
    private let handle = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var state: State

    init(_ state: State) {
        self.state = state
        unsafe handle.initialize(to: pthread_mutex_t())
        unsafe condition.initialize(to: pthread_cond_t())
        _ = unsafe pthread_mutex_init(handle, nil)
        _ = unsafe pthread_cond_init(condition, nil)
    }

    deinit {
        _ = unsafe pthread_cond_destroy(condition)
        _ = unsafe pthread_mutex_destroy(handle)
        unsafe condition.deallocate()
        unsafe handle.deallocate()
    }

    /// Lends the state to `body`, to nobody else at the same time.
    func withLock<Result: ~Copyable>(_ body: (inout State) -> Result) -> Result {
        _ = unsafe pthread_mutex_lock(handle)
        defer { _ = unsafe pthread_mutex_unlock(handle) }
        return body(&state)
    }

    /// Lends the state to `body` once `isReady` says yes of it; `signal()` makes it be asked again.
    func wait<Result: ~Copyable>(
        until isReady: (State) -> Bool, _ body: (inout State) -> Result
    ) -> Result {
        _ = unsafe pthread_mutex_lock(handle)
        defer { _ = unsafe pthread_mutex_unlock(handle) }
        while !isReady(state) {
            _ = unsafe pthread_cond_wait(condition, handle)
        }
        return body(&state)
    }

    /// Wakes everyone in `wait`.
    func signal() {
        _ = unsafe pthread_cond_broadcast(condition)
    }
}
