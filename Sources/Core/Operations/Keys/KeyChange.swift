import KMSAPI
import KMSModel
import KMSStore

extension Call {
    /// The change of the record of the key that `text` names: the key is found and the caller's right
    /// decided now; the state is checked and the record written in the transaction.
    ///
    /// A `change` that leaves the record as it is costs no commit.
    func changeKey<Reply: ~Copyable>(
        _ text: String?, of request: borrowing some APIRequest & ~Copyable,
        _ reply: @escaping @autoclosure () -> Reply,
        _ change: @escaping (inout KeyAttributes) throws(KMSError) -> Void
    ) throws(KMSError) -> Change<Reply>.Edit {
        let address = try permit(on: text, taking: .keyOnly, of: request).key.address
        return changing(address, reply(), change)
    }

    /// The same for a key that the caller may change.
    func changing<Reply: ~Copyable>(
        _ address: KeyAddress, _ reply: @escaping @autoclosure () -> Reply,
        _ change: @escaping (inout KeyAttributes) throws(KMSError) -> Void
    ) -> Change<Reply>.Edit {
        let operation = operation
        let scope = scope
        return { transaction, _ throws(KMSError) in
            let old = try transaction.key(address, for: operation, in: scope)
            var new = old
            try change(&new.attributes)
            if new != old { try transaction.put(new) }
            return reply()
        }
    }
}

extension StoreTransaction where Self: ~Copyable, Failure == KMSError {
    /// The key as it is now, in a state that permits the operation.
    func key(
        _ address: KeyAddress, for operation: Operation, in scope: AccountScope
    ) throws(KMSError) -> KeyRecord {
        guard let key = try key(address) else {
            throw KMSError(.notFound, "Key '\(scope.keyARN(address.id))' does not exist")
        }
        try key.attributes.requireState(for: operation, scope.keyARN(address.id))
        return key
    }
}
