import KMSAccess
import KMSModel
import KMSStore

/// What one thread knows of the grants of a key, for the callers who have asked: it goes when the key or one
/// of its grants changes.
final class KeyGrants {
    private var callers: [ObjectIdentifier: CallerGrants] = [:]
    /// Callers that are kept.
    private static let limit = 64

    /// What may be for one caller.
    final class CallerGrants {
        let principal: Principal
        var parties: [PartyGrants] = []

        init(_ principal: Principal) {
            self.principal = principal
        }
    }

    /// The grants for the caller as one of whom it may be.
    struct PartyGrants {
        let party: GrantParty
        /// Those that ask nothing of the encryption context, one for each set of operations.
        let free: [GrantFacts]
        /// Whether there are others.
        let isConstrained: Bool
        /// Those that an encryption context may meet, as far as one was asked about.
        var slots: [GrantSlot: [GrantFacts]] = [:]
        /// Slots that are kept.
        static let limit = 1024
    }

    func grants(
        for principal: Principal, _ load: (Principal) throws(KMSError) -> [PartyGrants]
    ) throws(KMSError) -> CallerGrants {
        if let known = callers[ObjectIdentifier(principal)] { return known }
        let found = CallerGrants(principal)
        found.parties = try load(principal)
        if callers.count >= Self.limit { callers.removeAll() }
        callers[ObjectIdentifier(principal)] = found
        return found
    }
}

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
        let known = try key.grants.grants(for: request.principal) {
            principal throws(KMSError) in
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
                        in: .subset(first: pairKey, value), known, index, on: key, where: test)
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
        in slot: GrantSlot, _ known: KeyGrants.CallerGrants, _ index: Int, on key: OpenKey,
        where test: (GrantFacts) -> Bool
    ) throws(KMSError) -> Bool {
        if known.parties[index].slots[slot] == nil {
            let party = known.parties[index].party
            let accountID = service.accountID
            let loaded = try keyRing.read {
                (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
                var facts: [GrantFacts] = []
                for found in try transaction.grants(
                    of: key.address, for: party, in: slot, all: true)
                {
                    guard let grant = try transaction.grant(found.address)?.facts(of: accountID)
                    else { continue }
                    facts.append(grant)
                }
                return facts
            }
            if known.parties[index].slots.count >= KeyGrants.PartyGrants.limit {
                known.parties[index].slots.removeAll()
            }
            known.parties[index].slots[slot] = loaded
        }
        for grant in known.parties[index].slots[slot] ?? [] where test(grant) { return true }
        return false
    }

    private func loadGrants(
        on key: OpenKey, for principal: Principal
    ) throws(KMSError) -> [KeyGrants.PartyGrants] {
        let accountID = service.accountID
        return try keyRing.read {
            (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
            var parties: [KeyGrants.PartyGrants] = []
            for party in GrantParty.parties(of: principal, account: accountID) {
                guard let grantee = party.principal(of: accountID) else { continue }
                var free: [GrantFacts] = []
                // A service's grant is about a resource, which its record says.
                var isService = false
                if case .service = grantee { isService = true }
                for found in try transaction.grants(
                    of: key.address, for: party, in: .free, all: isService)
                {
                    if isService {
                        if let grant = try transaction.grant(found.address)?.facts(of: accountID) {
                            free.append(grant)
                        }
                    } else {
                        free.append(
                            GrantFacts(
                                grantee: grantee,
                                operations: ActionSet(grantBits: found.operations),
                                issuingAccount: accountID))
                    }
                }
                let isConstrained = try transaction.hasConstrainedGrants(
                    of: key.address, for: party)
                guard !free.isEmpty || isConstrained else { continue }
                parties.append(
                    KeyGrants.PartyGrants(party: party, free: free, isConstrained: isConstrained))
            }
            return parties
        }
    }
}
