package import KMSAccess
import KMSModel
import KMSPlatform
import Synchronization

/// Who is allowed what beside the keys' own policies and grants, for all threads.
package final class AccessControl: Sendable {
    package let accountID: String
    /// The policy of a key that has none of its own: the account decides.
    let defaultPolicy: Policy
    /// Users whom an identity policy of the service's own allows everything, beside the account root.
    private let administrators: Set<UInt32>
    private let administration: Policy
    private let policies: Guarded<IdentityPolicies>
    /// Moves with each change of the policies.
    private let changes = Atomic<UInt64>(0)

    package init(accountID: String, administrators: Set<UInt32>) {
        self.accountID = accountID
        self.administrators = administrators
        defaultPolicy = .delegation(to: accountID)
        administration = .everything(named: "administrators")
        policies = Guarded(IdentityPolicies())
    }

    /// Replaces the identity policies; the next call of every connection is decided by the new ones.
    package func replace(_ new: IdentityPolicies) {
        policies.withLock { $0 = new }
        changes.add(1, ordering: .acquiringAndReleasing)
    }

    /// How often the policies were replaced.
    var generation: UInt64 { changes.load(ordering: .acquiring) }

    /// The identity policies of a caller.
    func policies(of identity: CallerIdentity) -> PolicySet {
        let policies = policies.withLock { $0 }
        var found: [Policy] = []
        switch identity.principal.kind {
        case .root, .service, .foreign: break
        case .user(let uid, let hasEntry):
            if administrators.contains(uid) { found.append(administration) }
            // What denies holds for the number, also while nobody can say what it is called.
            let own = policies.users[uid] ?? []
            found += hasEntry ? own : own.map(\.withoutAllows)
            for group in identity.peer.allGroups { found += policies.groups[group] ?? [] }
        case .role(let name, _): found += policies.roles[name] ?? []
        }
        return PolicySet(identity: found, ceiling: policies.ceiling)
    }

    /// Whether the caller is neither the root nor has an identity policy: of such, nobody keeps more than
    /// need be.
    func isStranger(_ identity: CallerIdentity) -> Bool {
        !identity.principal.isRoot && policies(of: identity).identity.isEmpty
    }
}

/// The identity policies of a host, as they were loaded together.
package struct IdentityPolicies: Sendable {
    package var users: [UInt32: [Policy]] = [:]
    package var groups: [UInt32: [Policy]] = [:]
    package var roles: [String: [Policy]] = [:]
    /// What nobody may go beyond; `nil` allows all.
    package var ceiling: Policy?

    package init() {}
}

extension Peer {
    /// The groups that carry identity policies: the primary and the supplementary ones, each once.
    var allGroups: [UInt32] {
        groups.contains(gid) ? groups : [gid] + groups
    }
}

/// What one thread knows of its callers beside what they are.
final class CallerCache {
    /// One caller's policies and rates.
    final class Facts {
        let identity: CallerIdentity
        let policies: PolicySet
        let rates: UserRates

        init(_ identity: CallerIdentity, _ policies: PolicySet, _ rates: UserRates) {
            self.identity = identity
            self.policies = policies
            self.rates = rates
        }
    }

    private let control: AccessControl
    private let limiter: RateLimiter
    private var generation: UInt64 = 0
    private var known: [ObjectIdentifier: Facts] = [:]
    /// Callers that are kept.
    private static let limit = 256

    init(_ control: AccessControl, _ limiter: RateLimiter) {
        self.control = control
        self.limiter = limiter
    }

    func facts(of identity: CallerIdentity) -> Facts {
        let now = control.generation
        if now != generation || known.count > Self.limit {
            known.removeAll(keepingCapacity: true)
            generation = now
        }
        if let found = known[ObjectIdentifier(identity)] { return found }
        let facts = Facts(
            identity, control.policies(of: identity), limiter.rates(of: identity.peer.uid))
        known[ObjectIdentifier(identity)] = facts
        return facts
    }
}
