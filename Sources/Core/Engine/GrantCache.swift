import KMSAccess
import KMSModel
import KMSStore

/// What one thread knows of grants, for the callers who have asked, within a bound of memory.
///
/// It holds for a key as it was opened: one that has changed, or one of whose grants has, is opened anew.
final class GrantCache {
    private struct Name: Hashable {
        let key: UInt64
        let principal: ObjectIdentifier
    }

    private var known: [Name: CallerGrants] = [:]
    private var byteCount = 0
    /// About the bytes that are kept, and those of an entry by itself.
    private static let byteLimit = 8 << 20
    private static let entryBytes = 256

    /// The grants of one key that may be for one caller.
    final class CallerGrants {
        fileprivate let principal: Principal
        var parties: [PartyGrants] = []

        fileprivate init(_ principal: Principal) {
            self.principal = principal
        }
    }

    /// The grants for the caller as one of whom it may be.
    struct PartyGrants {
        let party: GrantParty
        /// Those that ask nothing of the encryption context.
        let free: [GrantFacts]
        /// Whether there are others.
        let isConstrained: Bool
        /// Those that an encryption context may meet, as far as one was asked about.
        var slots: [GrantSlot: [GrantFacts]] = [:]
    }

    func grants(
        of key: OpenKey, for principal: Principal,
        _ load: () throws(KMSError) -> [PartyGrants]
    ) throws(KMSError) -> CallerGrants {
        let name = Name(key: key.serial, principal: ObjectIdentifier(principal))
        if let found = known[name] { return found }
        let found = CallerGrants(principal)
        found.parties = try load()
        makeRoom(found.parties.reduce(Self.entryBytes) { $0 + Self.byteCount(of: $1.free) })
        known[name] = found
        return found
    }

    /// Keeps the grants in a slot.
    func keep(
        _ grants: [GrantFacts], in slot: GrantSlot, of caller: CallerGrants, _ index: Int
    ) {
        makeRoom(Self.byteCount(of: grants))
        caller.parties[index].slots[slot] = grants
    }

    /// Makes sure that so many bytes more are within the bound. What is dropped is read again when it is needed.
    private func makeRoom(_ count: Int) {
        byteCount += count
        guard byteCount > Self.byteLimit else { return }
        known.removeAll()
        byteCount = count
    }

    private static func byteCount(of grants: [GrantFacts]) -> Int {
        grants.reduce(64) { $0 + $1.byteCount }
    }
}

extension [GrantFacts] {
    /// Adds a grant, or what it allows to one that says the same but for that.
    mutating func merge(_ grant: GrantFacts, _ places: inout [[UInt8]: Int]) {
        let name = grant.nameOfConditions
        if let place = places[name] {
            self[place].add(operationsOf: grant)
        } else {
            places[name] = count
            append(grant)
        }
    }
}

extension GrantFacts {
    /// What it asks of a request, as bytes: equal for two grants that ask the same.
    fileprivate var nameOfConditions: [UInt8] {
        let source = sourceARN.map { [1] + $0.count.bigEndianBytes + $0 } ?? [0]
        switch constraint {
        case nil: return source
        case .equals(let context)?: return source + [1] + context.canonicalBytes
        case .subset(let context)?: return source + [2] + context.canonicalBytes
        }
    }

    /// About the bytes that it takes.
    fileprivate var byteCount: Int {
        switch constraint {
        case nil: 192 + (sourceARN?.count ?? 0)
        case .equals(let context)?, .subset(let context)?:
            256 + 2 * context.canonicalBytes.count + (sourceARN?.count ?? 0)
        }
    }
}
