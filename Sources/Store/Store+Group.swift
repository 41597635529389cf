import Glibc
import Synchronization

/// How a group of changes ended.
package enum GroupOutcome: Equatable, Sendable {
    /// Every change whose `write` returned is durable.
    case committed
    /// None of the changes happened, for this reason.
    case aborted(StoreError)
    /// All of the changes happened or none, and which of both isn't known, for this reason.
    case uncertain(StoreError)
}

extension Store {
    /// Lets every `write` that `body` makes on this thread share one commit.
    ///
    /// What the caller must do:
    /// - keep each change's reply until this returns;
    /// - on `.committed`, release the replies: successes of `write` are durable, and what `write`
    ///   threw stands, as such a change has left nothing behind;
    /// - on `.aborted`, forget all of them, and run each change again by itself, outside of a group.
    ///   `body` may not have run at all;
    /// - on `.uncertain`, forget all of them, and run none again, as that might make a change twice.
    ///
    /// A change that throws before it changed anything fails alone. One that throws later, or meets
    /// a failure of the store, aborts the group; the changes after it aren't tried, their `write`
    /// throws `StoreError.groupAborted`.
    package func group(
        with protection: any RecordProtection, _ body: () -> Void
    ) -> GroupOutcome {
        precondition(
            groupThread.load(ordering: .relaxed) != UInt(pthread_self()),
            "a group has no groups inside")
        writer.lock()
        defer { writer.unlock() }
        let session: WriteSession
        do throws(StoreError) { session = try begin(with: protection) } catch {
            return .aborted(error)
        }
        groupSession = session
        groupThread.store(UInt(pthread_self()), ordering: .relaxed)
        body()
        groupThread.store(0, ordering: .relaxed)
        groupSession = nil
        session.protection = protection
        do throws(StoreError) {
            try finish(session)
            return .committed
        } catch {
            session.abort()
            if case .outcomeUnknown = error { return .uncertain(error) }
            if case .mapFull = error { try? grow() }  // so that the changes fit, one by one
            return .aborted(error)
        }
    }

    /// Runs one change of the group that this thread collects.
    func join<Result: ~Copyable, Failure: StoreErrorConvertible>(
        with protection: any RecordProtection,
        _ body: (borrowing WriteTransaction<Failure>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard let session = groupSession, session.failure == nil else {
            throw Failure(.groupAborted(file: dataFile))
        }
        let changes = session.changes
        session.protection = protection
        do throws(Failure) {
            let result = try body(WriteTransaction(session))
            if session.failure != nil { throw Failure(.groupAborted(file: dataFile)) }
            return result
        } catch {
            if session.changes != changes { session.spoil() }
            throw error
        }
    }
}
