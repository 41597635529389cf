import KMSModel
import KMSStore

extension Engine {
    /// The AWS managed key that an alias without a target would stand for, not made yet; `nil` if the alias is
    /// that of no integrated service.
    ///
    /// In a Region that has no keys it is made for the service or root only: any name is one, and there is room
    /// for so many.
    func newManagedKey(
        for alias: AliasAddress, by caller: CallerIdentity, at time: Timestamp
    ) throws(KMSError) -> OpenKey? {
        guard let name = ManagedKey.service(ofAlias: alias.name), service.directory.hasService(name)
        else { return nil }
        if !caller.principal.isRoot, caller.principal.arn != name {
            let hasKeys = try keyRing.read {
                (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
                try transaction.keyCount(in: alias.region) > 0
            }
            guard hasKeys else { return nil }
        }
        let attributes = ManagedKey.attributes(
            KeyAddress(vault.newKeyID(), in: alias.region), for: name, account: service.accountID,
            at: time)
        return try keyRing.opened(KeyRecord(attributes, material: nil))
    }

    /// Makes an AWS managed key with its alias, unless somebody else has meanwhile; gives the key that the alias
    /// stands for.
    func make(_ key: OpenKey, as alias: String?) throws(KMSError) -> OpenKey {
        guard let alias else { return key }
        try requireWaiting()
        let name = AliasAddress(alias, in: key.address.region)
        let time = key.attributes.creationDate
        let record = KeyRecord(
            key.attributes, material: try vault.newMaterial(for: key.id, at: time))
        let target = try service.store.write(with: vault.rows) {
            (transaction: borrowing WriteTransaction<KMSError>) throws(KMSError) in
            if let other = try transaction.alias(name) { return other.target }
            guard try transaction.hasRoom(for: name.region) else {
                throw KMSError(
                    .limitExceeded,
                    "The account has keys in \(RegionRecord.limit) Regions, which is its quota.")
            }
            try transaction.put(record)
            try transaction.put(
                AliasRecord(name, target: key.id, creationDate: time, lastUpdatedDate: time))
            return key.id
        }
        guard let made = try keyRing.key(KeyAddress(target, in: name.region)) else {
            throw KMSError(.notFound, "Key '\(key.arn)' does not exist")
        }
        return made
    }
}
