import KMSModel
import KMSStore

extension StoreTransaction where Self: ~Copyable, Failure == KMSError {
    /// The key that an alias is to stand for, in a state that permits it.
    func aliasTarget(_ id: KeyID, in scope: AccountScope) throws(KMSError) -> KeyRecord {
        guard let key = try key(id) else {
            throw KMSError(.notFound, "Key '\(scope.keyARN(id))' does not exist")
        }
        try OpenKey(key, arn: scope.keyARN(id)).requireState(
            of: Set(KeyState.allCases).subtracting([.pendingDeletion, .pendingReplicaDeletion]))
        return key
    }

    /// Throws `LimitExceededException` if the key has `quota` aliases.
    func requireRoomForAlias(of id: KeyID, quota: Int) throws(KMSError) {
        guard try aliasCount(of: id) >= quota else { return }
        throw KMSError(.limitExceeded, "The key has \(quota) aliases, which is its quota.")
    }
}

extension Call {
    /// The key that a request names as an alias's target; an alias, by name or ARN, is none.
    func targetOfAlias(_ text: String) throws(KMSError) -> KeyID {
        guard !KeyReference.isAlias(text) else {
            throw KMSError(.validation, "Aliases must refer to keys. Not aliases")
        }
        return try permit(on: text, taking: .keyOnly).key.record.keyID
    }
}
