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
        _ change: @escaping (inout KeyRecord) throws(KMSError) -> Void
    ) throws(KMSError) -> Change<Reply>.Edit {
        let id = try permit(on: text, taking: .keyOnly, of: request).key.record.keyID
        let operation = operation
        let scope = unsafe engine.service.scope
        return { transaction, _ throws(KMSError) in
            guard let old = try transaction.key(id) else {
                throw KMSError(.notFound, "Key '\(scope.keyARN(id))' does not exist")
            }
            try OpenKey(old, arn: scope.keyARN(id)).requireState(for: operation)
            var new = old
            try change(&new)
            if new != old { try transaction.put(new) }
            return reply()
        }
    }
}
