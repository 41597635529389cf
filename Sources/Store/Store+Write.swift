import CLMDB
import Glibc
import Synchronization

extension Store {
    /// Pages kept free at the end of the map when a change begins, so that it seldom has to be
    /// begun again.
    private static let spare = 2048

    /// Changes the store by `body`; when this returns, the change is durable.
    ///
    /// Inside of `group`, on the same thread, the change joins the group's transaction, and is
    /// durable only when `group` says so. A body that changed nothing costs no commit. `body` may
    /// run more than once: when the memory map was too small, it runs again in a larger one, so it
    /// must not keep anything of an earlier run. Don't call `write` inside of `body`.
    ///
    /// - Throws: what `body` throws; and the store's failures, after which nothing has changed.
    package func write<Result: ~Copyable, Failure: StoreErrorConvertible>(
        with protection: any RecordProtection,
        _ body: (borrowing WriteTransaction<Failure>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard groupThread.load(ordering: .relaxed) != UInt(pthread_self()) else {
            return try join(with: protection, body)
        }
        writer.lock()
        defer { writer.unlock() }
        while true {
            let session: WriteSession
            do throws(StoreError) {
                session = try begin(with: protection)
            } catch { throw Failure(error) }
            do throws(Failure) {
                let result = try body(WriteTransaction(session))
                do throws(StoreError) { try finish(session) } catch { throw Failure(error) }
                return result
            } catch {
                session.abort()
                guard case .mapFull? = session.failure else { throw error }
            }
            do throws(StoreError) { try grow() } catch { throw Failure(error) }
        }
    }

    /// Begins a transaction, for the thread that holds `writer`.
    func begin(with protection: any RecordProtection) throws(StoreError) -> WriteSession {
        if environment == nil { try reviveLocked() }
        try checkStructureLocked()
        guard var environment else { throw .io(file: dataFile, code: EIO) }
        let needed = (environment.lastPage + 1 + Self.spare) * environment.view.pageSize
        if needed > environment.mapSize {
            // Too little room is only a failure if the change turns out not to fit.
            do throws(StoreError) { try grow(pages: Self.spare) } catch {
                guard case .mapFull = error else { throw error }
            }
        }
        let session: WriteSession
        do throws(StoreError) {
            session = try WriteSession(environment, protection)
        } catch {
            guard case .library(_, MDB_PANIC) = error else { throw error }
            try reviveLocked()
            guard let revived = self.environment else { throw error }
            environment = revived
            session = try WriteSession(environment, protection)
        }
        session.keyCount = try MetaTable.state(in: session).keyCount
        return session
    }

    /// Commits what `session` changed, for the thread that holds `writer`.
    func finish(_ session: WriteSession) throws(StoreError) {
        if let failure = session.failure { throw failure }
        guard session.changes > 0 else {
            session.abort()
            return
        }
        try MetaTable.put(
            StoreState(transaction: session.number, keyCount: session.keyCount), in: session)
        commitsStarted.add(1, ordering: .sequentiallyConsistent)
        do throws(StoreError) {
            try session.commit()
        } catch {
            try? reviveLocked()  // if that fails too, the next reader or writer tries again
            throw error
        }
        commitsDone.add(1, ordering: .relaxed)
        generations.advance(session.touched)
    }
}
