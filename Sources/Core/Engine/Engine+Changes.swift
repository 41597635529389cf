package import KMSModel
import KMSStore

extension Engine {
    /// Makes changes that any engine has prepared, in one commit if that can be, and records them. Each then
    /// has a reply or a failure.
    ///
    /// `isOver` tells why a change is not to be begun any more; it is asked again when a group was given up
    /// and each of its changes is made by itself.
    package func commit(
        _ changes: [any PreparedChange],
        unless isOver: (any PreparedChange) -> KMSError? = { _ in nil }
    ) {
        let due = changes.compactMap { $0 as? any EditableChange }.filter { isDue($0, isOver) }
        guard due.count > 1 else {
            for change in due { make(change) }
            return
        }
        switch service.store.group(with: vault.rows, { for change in due { attempt(change) } }) {
        case .committed: for change in due { finish(change) }
        case .aborted: for change in due where isDue(change, isOver) { make(change) }
        case .uncertain(let failure):
            for change in due {
                change.failure = KMSError(failure)
                finish(change)
            }
        }
    }

    /// Records a change that is not made for this reason.
    package func refuse(_ change: any PreparedChange, _ error: KMSError) {
        guard let change = change as? any EditableChange else { return }
        change.failure = error
        finish(change)
    }

    private func isDue(
        _ change: any EditableChange, _ isOver: (any PreparedChange) -> KMSError?
    ) -> Bool {
        guard let error = isOver(change) else { return true }
        refuse(change, error)
        return false
    }

    private func make(_ change: any EditableChange) {
        attempt(change)
        finish(change)
    }

    private func attempt(_ change: any EditableChange) {
        change.failure = nil
        do throws(KMSError) {
            try service.store.write(with: vault.rows) {
                (transaction: borrowing WriteTransaction<KMSError>) throws(KMSError) in
                try change.edit(transaction)
            }
        } catch {
            change.failure = error
        }
    }

    /// Writes the record of a change that has ended.
    private func finish(_ change: any EditableChange) {
        let caller = change.caller
        if let error = change.failure?.of(caller.requestID) {
            change.failure = error
            if let detail = error.detail { service.reportFailure(caller.requestID, detail) }
            change.record.fail(error, isStrangers: isCounted(error, of: caller.identity))
            _ = service.audit.append(change.record)
        } else if !service.audit.append(change.record) {
            change.failure = Self.unrecorded(isReadOnly: false).of(caller.requestID)
            service.reportFailure(
                caller.requestID, "the audit log takes no records; one of a change is lost")
        }
    }
}
