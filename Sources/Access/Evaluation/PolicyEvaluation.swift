import KMSModel

/// The policies that a decision looks at beside the key's.
package struct PolicySet: Sendable {
    /// Of the principal and of its groups.
    package let identity: [Policy]
    /// What nobody may go beyond; `nil` allows all.
    package let ceiling: Policy?

    package init(identity: [Policy] = [], ceiling: Policy? = nil) {
        self.identity = identity
        self.ceiling = ceiling
    }
}

/// Decides: deny by default, a deny beats every allow.
///
/// Source: IAM User Guide, "Policy evaluation logic"; AWS KMS Developer Guide, "Troubleshooting key access".
package enum PolicyEvaluation {
    /// Decides one request on a key or on what is none. `retires` is the grant that RetireGrant is about.
    package static func decide<
        Values: ConditionValues & ~Copyable, Grants: GrantSource & ~Copyable
    >(
        _ request: borrowing AccessRequest, _ more: borrowing Values, _ policies: PolicySet,
        grants: borrowing Grants, retires: GrantFacts? = nil, _ work: inout Workspace
    ) -> AccessDecision {
        work.budget = Budget()
        let decision = unbounded(request, more, policies, grants: grants, retires: retires, &work)
        return work.budget.isSpent ? .denied(because: .tooMuchWork) : decision
    }

    /// Whether anything allows the caller the request on a key, denials aside. Who is denied and has nothing that
    /// allows it is not told of the key policy: that there is one would say that there is the key.
    package static func isKnown<
        Values: ConditionValues & ~Copyable, Grants: GrantSource & ~Copyable
    >(
        to request: borrowing AccessRequest, _ more: borrowing Values, _ policies: PolicySet,
        grants: borrowing Grants, _ work: inout Workspace
    ) -> Bool {
        guard case .key(let key) = request.resource else { return true }
        work.budget = Budget()
        let accountAllows = identityAllows(request, more, policies, &work)
        let isKnown =
            accountAllows || key.policy.allows(request, more, &work) == .itself
            || grants.contains(for: request) {
                $0.allows(request, more, accountAllows: accountAllows, &work)
            }
        return isKnown && !work.budget.isSpent
    }

    private static func unbounded<
        Values: ConditionValues & ~Copyable, Grants: GrantSource & ~Copyable
    >(
        _ request: borrowing AccessRequest, _ more: borrowing Values, _ policies: PolicySet,
        grants: borrowing Grants, retires: GrantFacts?, _ work: inout Workspace
    ) -> AccessDecision {
        var keyPolicy: Policy?
        if case .key(let key) = request.resource { keyPolicy = key.policy }

        if let keyPolicy, keyPolicy.denies(request, more, &work) {
            return .denied(because: .denyInKeyPolicy)
        }
        if !request.principal.isRoot {  // which has none
            for policy in policies.identity where policy.denies(request, more, &work) {
                return .denied(because: .denyInIdentityPolicy)
            }
        }
        if let ceiling = policies.ceiling {
            if ceiling.denies(request, more, &work) { return .denied(because: .denyInCeiling) }
            guard ceiling.allows(request, more, &work) != .not else {
                return .denied(because: .noCeilingAllows)
            }
        }

        if let retires {
            return decideRetirement(of: retires, request, more, policies, &work)
        }
        guard case .key(let key) = request.resource, let keyPolicy else {
            return decideOnNoKey(request, more, policies, &work)
        }
        let membership = keyPolicy.allows(request, more, &work)
        let isOfKeysAccount =
            request.principal.accountID == key.accountID || request.principal.accountID.isEmpty
        if isOfKeysAccount, membership == .itself { return .allowed(by: .keyPolicy) }
        let accountAllows = identityAllows(request, more, policies, &work)
        if membership != .not, accountAllows,
            isOfKeysAccount || request.action.isForOtherAccounts
        {
            return .allowed(by: .delegation)
        }
        let isGranted = grants.contains(for: request) {
            $0.allows(request, more, accountAllows: accountAllows, &work)
        }
        if isGranted { return .allowed(by: .grant) }
        guard membership != .not else { return .denied(because: .noKeyPolicyAllows) }
        return .denied(because: accountAllows ? .notAcrossAccounts : .noIdentityPolicyAllows)
    }

    /// What concerns no key is for the account root and for whom identity policies allow it.
    private static func decideOnNoKey<Values: ConditionValues & ~Copyable>(
        _ request: borrowing AccessRequest, _ more: borrowing Values, _ policies: PolicySet,
        _ work: inout Workspace
    ) -> AccessDecision {
        guard identityAllows(request, more, policies, &work) else {
            return .denied(because: .noIdentityPolicyAllows)
        }
        let account = request.principal.accountID
        guard account.isEmpty || account == request.accountID else {
            return .denied(because: .notAcrossAccounts)
        }
        return .allowed(by: request.principal.isRoot ? .root : .identityPolicy)
    }

    /// Who may retire a grant: whom it names for that, its grantee if it lists RetireGrant, and the account that
    /// issued it. No key policy can allow it.
    private static func decideRetirement<Values: ConditionValues & ~Copyable>(
        of grant: GrantFacts, _ request: borrowing AccessRequest, _ more: borrowing Values,
        _ policies: PolicySet, _ work: inout Workspace
    ) -> AccessDecision {
        let principal = request.principal
        let isIssuer = principal.accountID == grant.issuingAccount
        if isIssuer, principal.isRoot { return .allowed(by: .root) }
        let accountAllows = identityAllows(request, more, policies, &work)
        if isIssuer, accountAllows { return .allowed(by: .identityPolicy) }
        let isRetiring =
            grant.retiringPrincipal?.isMet(by: principal, accountAllows: accountAllows) ?? false
        let isGrantee =
            grant.operations.contains(.retireGrant)
            && grant.isForCaller(of: request, more, accountAllows: accountAllows, &work)
        return isRetiring || isGrantee
            ? .allowed(by: .grant) : .denied(because: .noIdentityPolicyAllows)
    }

    /// Whether the principal's account allows it the action.
    private static func identityAllows<Values: ConditionValues & ~Copyable>(
        _ request: borrowing AccessRequest, _ more: borrowing Values, _ policies: PolicySet,
        _ work: inout Workspace
    ) -> Bool {
        if request.principal.isRoot { return true }
        for policy in policies.identity where policy.allows(request, more, &work) != .not {
            return true
        }
        return false
    }
}
