internal import KMSPlatform
internal import KMSStore
internal import Logging

/// Checks the structure of the data file on a thread of its own, so that the first change doesn't wait for
/// the whole of it, and a damaged file is known before.
final class StoreWatch: Sendable {
    private let store: Store
    private let log: Logger
    private let attention: Attention
    private let found = Guarded<StoreError?>(nil)

    init(_ store: Store, log: Logger, attention: Attention) {
        self.store = store
        self.log = log
        self.attention = attention
    }

    /// What is wrong with the file; `nil` as long as nothing is known.
    var damage: StoreError? { found.withLock { $0 } }

    /// For the thread.
    func run() {
        SystemThread.becomeBackground()  // not to push a serving thread off its processor
        let start = MonotonicTime.nanoseconds()
        do throws(StoreError) {
            let check = try store.checkStructure()
            let milliseconds = (MonotonicTime.nanoseconds() - start) / 1_000_000
            log.info(
                "the structure of the data file is sound",
                metadata: [
                    "pages": "\(check.pages)", "rows": "\(check.rows)",
                    "milliseconds": "\(milliseconds)",
                ])
        } catch {
            guard case .damaged = error else { return }  // the first change tries again
            found.withLock { $0 = error }
            attention.call()
        }
    }

    /// Makes `run()` return soon.
    func stop() {
        store.giveUpChecking()
    }
}
