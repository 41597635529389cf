import Glibc
import KMSPlatform
import Synchronization

extension Store {
    /// Checks the structure of the whole file, once; the first change does it if nobody has.
    ///
    /// Changing a damaged file would spread the damage, so it isn't done, and a change waits for a check that
    /// is under way. Reading goes on: it checks each page it passes. Takes a few microseconds a page, so
    /// whoever serves has a thread do it from the start.
    ///
    /// - Throws: `StoreError.damaged`, also each time it is asked again.
    @discardableResult
    package func checkStructure() throws(StoreError) -> StoreCheck {
        writer.lock()
        defer { writer.unlock() }
        return try checkStructureLocked()
    }

    /// As `checkStructure`, for the thread that holds `writer`.
    @discardableResult
    func checkStructureLocked() throws(StoreError) -> StoreCheck {
        if let check { return try check.get() }
        guard let environment else { throw .io(file: dataFile, code: EIO) }
        do throws(StoreError) {
            let found = try StoreVerifier.check(environment.file) {
                self.isCheckUnwanted.load(ordering: .relaxed)
            }
            check = .success(found)
            return found
        } catch {
            if case .damaged = error { check = .failure(error) }
            throw error
        }
    }

    /// Lets a check that is under way, and any that follows, fail soon: no change is made any more, as the process
    /// is about to end.
    package func giveUpChecking() {
        isCheckUnwanted.store(true, ordering: .relaxed)
    }
}
