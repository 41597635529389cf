package import KMSModel
package import KMSStore

extension Engine {
    /// Who has the names under which documents stand: whoever had each when one was first loaded.
    ///
    /// `found` says who has them now. A name that is new is kept; one that somebody else has now is given
    /// with who had it, unless it is among `rebound`, which gives it to who has it now.
    package func holders(
        _ found: [HolderName: UInt32], rebound: Set<HolderName> = []
    ) throws(KMSError) -> [HolderName: UInt32] {
        let now = service.clock.now()
        let known = try keyRing.read {
            (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
            var known: [HolderName: UInt32] = [:]
            for name in found.keys {
                known[name] = try transaction.holder(name)?.id
            }
            return known
        }
        let new = found.filter { name, id in
            known[name].map { $0 != id && rebound.contains(name) } ?? true
        }
        if !new.isEmpty {
            try service.store.write(with: vault.rows) {
                (transaction: borrowing WriteTransaction<KMSError>) throws(KMSError) in
                for (name, id) in new {
                    try transaction.put(HolderRecord(name, id: id, since: now))
                }
            }
        }
        return known.merging(new) { $1 }
    }
}
