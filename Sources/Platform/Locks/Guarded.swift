/// A state that is touched with a ``Lock`` held, so by one thread at a time.
package final class Guarded<State>: @unchecked Sendable {  // by the lock
    private let mutex = Lock()
    @usableFromInline var state: State

    package init(_ state: State) {
        self.state = state
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

    @usableFromInline func lock() { mutex.lock() }

    @usableFromInline func unlock() { mutex.unlock() }
}
