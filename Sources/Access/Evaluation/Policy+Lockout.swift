package import KMSModel

extension Policy {
    /// Whether this key policy would keep `principal` from replacing it again: it must allow PutKeyPolicy to the
    /// principal or to its account, and no statement may deny it.
    ///
    /// Source: AWS KMS API Reference, PutKeyPolicy, "BypassPolicyLockoutSafetyCheck".
    package func locksOut(
        _ principal: Principal, key arn: String, account: String, region: Region, at time: Timestamp
    ) -> Bool {
        let key = LockoutKey(arn: arn, accountID: account, policy: self)
        let request = AccessRequest(
            principal: principal, action: .putKeyPolicy, resource: .key(key), region: region,
            accountID: account, time: time)
        var work = Workspace()
        if denies(request, NoConditionValues(), &work) { return true }
        let allows = allows(request, NoConditionValues(), &work) != .not
        return !allows || work.budget.isSpent
    }
}

/// The key whose policy is looked at.
private final class LockoutKey: KeyFacts {
    let arn: String
    let accountID: String
    let policy: Policy

    init(arn: String, accountID: String, policy: Policy) {
        self.arn = arn
        self.accountID = accountID
        self.policy = policy
    }
}
