internal import KMSAudit
internal import KMSStore
internal import Logging

/// What isn't well with a running server.
struct Problems: Equatable {
    /// What keeps the audit log from being written as it should.
    var audit: AuditError?
    /// What is wrong with the data file, so that no change is made.
    var store: StoreError?
    /// Bytes of secret memory that the kernel does not let us lock.
    var unlockedBytes = 0

    var isEmpty: Bool { self == Problems() }

    /// Whether calls can be made: what can't be recorded isn't done.
    var isServing: Bool {
        if case .io = audit { false } else { true }
    }

    /// What the operator must mend.
    var sentences: [String] {
        var sentences: [String] = []
        if let audit {
            sentences.append(
                isServing ? "\(audit)." : "No call is served: \(audit).")
        }
        if let store { sentences.append("No change is made: \(store).") }
        if unlockedBytes > 0 {
            sentences.append(
                "\(unlockedBytes) bytes of secret memory are not locked and may reach swap; raise "
                    + "LimitMEMLOCK=.")
        }
        return sentences
    }

    /// Tells the log what is new, and what is well again.
    func report(since old: Problems, to log: Logger) {
        if audit != old.audit {
            switch audit {
            case .io: log.critical("no call is served: \(audit.map(\.description) ?? "")")
            case .reopening: log.error("\(audit.map(\.description) ?? "")")
            case nil: log.notice("the audit log is written again")
            }
        }
        if let store, store != old.store { log.critical("no change is made: \(store)") }
        if (unlockedBytes > 0) != (old.unlockedBytes > 0) {
            if unlockedBytes > 0 {
                log.warning(
                    "not all secret memory is locked, so it may reach swap; raise LimitMEMLOCK=",
                    metadata: ["unlocked_bytes": "\(unlockedBytes)"])
            } else {
                log.notice("all secret memory is locked again")
            }
        }
    }
}
