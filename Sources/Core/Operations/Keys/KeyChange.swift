import KMSModel
import KMSStore

extension Call {
    /// Changes the record of the key that `text` names: finds, authorizes, checks the state and writes,
    /// the last two in one transaction.
    ///
    /// A `change` that leaves the record as it is costs no commit.
    func changeKey(
        _ text: String?, _ change: (inout KeyRecord) throws(KMSError) -> Void
    ) throws(KMSError) {
        let id = try permit(on: text, taking: .keyOnly).key.record.keyID
        let (operation, scope) = unsafe (self.operation, engine.service.scope)
        unsafe try engine.service.store.write(with: engine.vault.rows) {
            (transaction: borrowing WriteTransaction<KMSError>) throws(KMSError) in
            guard let old = try transaction.key(id) else {
                throw KMSError(.notFound, "Key '\(scope.keyARN(id))' does not exist")
            }
            try OpenKey(old, arn: scope.keyARN(id)).requireState(for: operation)
            var new = old
            try change(&new)
            if new != old { try transaction.put(new) }
        }
    }
}
