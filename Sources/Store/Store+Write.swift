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
    /// - Throws: what `body` throws; and the store's failures, after which nothing has changed, but for
    ///   `StoreError.outcomeUnknown`.
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
        try settle()
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
        return session
    }

    /// Commits what `session` changed, for the thread that holds `writer`.
    func finish(_ session: WriteSession) throws(StoreError) {
        if let failure = session.failure { throw failure }
        guard session.changes > 0 else {
            session.abort()
            return
        }
        try session.put(StoreState(transaction: session.number))
        commitsStarted.add(1, ordering: .sequentiallyConsistent)
        do throws(StoreError) {
            try session.commit()
        } catch {
            // LMDB gives itself up when it fails to write the meta page, after all else is durable.
            // Whatever failed before that has left the old state in force.
            let reachedMetaPage = environment?.condition != 0
            if reachedMetaPage { unsettled = (unsettled ?? []).union(session.touched) }
            try? reviveLocked()  // if that fails too, the next reader or writer tries again
            try? settle()
            generations.advance(session.touched)
            guard reachedMetaPage else { throw error }
            throw .outcomeUnknown(file: dataFile, code: error.systemCode ?? EIO)
        }
        commitsDone.add(1, ordering: .relaxed)
        generations.advance(session.touched)
    }

    /// Makes what the meta pages say now what the disk says, if a commit failed to write one; for the
    /// thread that holds `writer`.
    ///
    /// The disk may have the failed commit's page, which names pages that the next commit writes over
    /// before it writes its own meta page: a power cut in between would leave neither state whole.
    /// So nothing is changed before this has succeeded.
    private func settle() throws(StoreError) {
        guard let touched = unsettled else { return }
        try PageFile.rewriteMetaPages(of: dataFile)
        unsettled = nil
        // A page that the kernel had dropped may have come back from the disk, changed.
        generations.advance(touched)
    }
}
