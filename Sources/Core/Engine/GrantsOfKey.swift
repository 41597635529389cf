import KMSAccess
import KMSModel
import KMSStore

/// The grants of the key that a decision is about, or none.
struct GrantsOfKey: GrantSource {
    let key: OpenKey?
    let engine: Engine

    func contains(
        for request: borrowing AccessRequest, where test: (GrantFacts) -> Bool
    ) -> Bool {
        guard let key else { return false }
        do throws(KMSError) {
            return try engine.hasGrant(on: key, for: request, where: test)
        } catch {
            engine.conditionFailure = error
            return false
        }
    }
}

extension Engine {
    fileprivate func hasGrant(
        on key: OpenKey, for request: borrowing AccessRequest, where test: (GrantFacts) -> Bool
    ) throws(KMSError) -> Bool {
        let principal = request.principal
        let known = try grants.grants(of: key, for: principal) { () throws(KMSError) in
            try loadGrants(on: key, for: principal)
        }
        for index in known.parties.indices {
            for grant in known.parties[index].free where test(grant) { return true }
            guard known.parties[index].isConstrained, let context = request.context else {
                continue
            }
            if try hasGrant(in: .equals(context), known, index, on: key, where: test) {
                return true
            }
            var found = false
            var failure: KMSError?
            context.forEachPair(while: { pairKey, value in
                do throws(KMSError) {
                    found = try hasGrant(
                        in: .subset(with: pairKey, value), known, index, on: key, where: test)
                } catch {
                    failure = error
                }
                return !found && failure == nil
            })
            if let failure { throw failure }
            if found { return true }
        }
        return false
    }

    private func hasGrant(
        in slot: GrantSlot, _ known: GrantCache.CallerGrants, _ index: Int, on key: OpenKey,
        where test: (GrantFacts) -> Bool
    ) throws(KMSError) -> Bool {
        if let kept = known.parties[index].slots[slot] { return kept.contains(where: test) }
        let loaded = try loadGrants(on: key, for: known.parties[index].party, in: slot)
        grants.keep(loaded, in: slot, of: known, index)
        return loaded.contains(where: test)
    }

    private func loadGrants(
        on key: OpenKey, for principal: Principal
    ) throws(KMSError) -> [GrantCache.PartyGrants] {
        let accountID = service.accountID
        var parties: [GrantCache.PartyGrants] = []
        for party in GrantParty.parties(of: principal, account: accountID) {
            let free = try loadGrants(on: key, for: party, in: .free)
            let isConstrained = try keyRing.read {
                (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
                try transaction.hasConstrainedGrants(of: key.address, for: party)
            }
            guard !free.isEmpty || isConstrained else { continue }
            parties.append(
                GrantCache.PartyGrants(party: party, free: free, isConstrained: isConstrained))
        }
        return parties
    }

    /// The grants of a slot, as one where they ask the same of a request. Gives the call up if they are many and
    /// this thread may not wait.
    private func loadGrants(
        on key: OpenKey, for party: GrantParty, in slot: GrantSlot
    ) throws(KMSError) -> [GrantFacts] {
        let accountID = service.accountID
        guard let grantee = party.principal(of: accountID) else { return [] }
        // A service's grant is about a resource, which its record says, as it says the pairs of a context.
        var isWhole = slot != .free
        if case .service = grantee { isWhole = true }
        return try keyRing.read {
            (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
            var facts: [GrantFacts] = []
            var places: [[UInt8]: Int] = [:]
            var count = 0
            try transaction.forEachGrant(of: key.address, for: party, in: slot, all: isWhole) {
                (operations, address) throws(KMSError) in
                count += 1
                if count > Self.grantLimit { try requireWaiting() }
                if isWhole {
                    guard let grant = try transaction.grant(address)?.facts(of: accountID) else {
                        return
                    }
                    facts.merge(grant, &places)
                } else {
                    facts.merge(
                        GrantFacts(
                            grantee: grantee, operations: ActionSet(grantBits: operations),
                            issuingAccount: accountID), &places)
                }
            }
            return facts
        }
    }

    /// Grants that a thread reads which may not wait.
    private static var grantLimit: Int { 512 }
}
