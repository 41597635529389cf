package import KMSModel

/// What a grant allows whom.
package struct GrantFacts: Sendable {
    package enum Constraint: Sendable {
        /// The request's encryption context is this one.
        case equals(EncryptionContext)
        /// The request's encryption context has all these pairs.
        case subset(EncryptionContext)
    }

    /// Principals as grants name them.
    package let grantee: GrantPrincipal
    package private(set) var operations: ActionSet
    package let constraint: Constraint?
    /// What the resource that a service acts for must be like.
    package let sourceARN: [UInt8]?
    package let retiringPrincipal: GrantPrincipal?
    /// 12 digits.
    package let issuingAccount: String

    package init(
        grantee: GrantPrincipal, operations: ActionSet, constraint: Constraint? = nil,
        sourceARN: String? = nil, retiringPrincipal: GrantPrincipal? = nil, issuingAccount: String
    ) {
        self.grantee = grantee
        self.operations = operations
        self.constraint = constraint
        self.sourceARN = sourceARN.map { WildcardPattern($0.utf8).bytes }
        self.retiringPrincipal = retiringPrincipal
        self.issuingAccount = issuingAccount
    }

    /// Allows also what `other` does, which says the same but for that.
    package mutating func add(operationsOf other: GrantFacts) {
        operations.formUnion(other.operations)
    }

    /// Whether it allows the request; the account's identity policies are asked if it is for the account.
    func allows<Values: ConditionValues & ~Copyable>(
        _ request: borrowing AccessRequest, _ more: borrowing Values, accountAllows: Bool,
        _ work: inout Workspace
    ) -> Bool {
        guard operations.contains(request.action),
            isForCaller(of: request, more, accountAllows: accountAllows, &work)
        else { return false }
        guard let constraint, Self.constrained.contains(request.action) else { return true }
        let context = request.context ?? .empty
        switch constraint {
        case .equals(let expected): return expected.canonicalBytes == context.canonicalBytes
        case .subset(let expected): return context.contains(expected)
        }
    }

    /// Whether the caller is the grantee, and if it is a service, acts for a resource that the grant is about.
    func isForCaller<Values: ConditionValues & ~Copyable>(
        of request: borrowing AccessRequest, _ more: borrowing Values, accountAllows: Bool,
        _ work: inout Workspace
    ) -> Bool {
        guard grantee.isMet(by: request.principal, accountAllows: accountAllows) else {
            return false
        }
        guard let sourceARN, request.principal.accountID.isEmpty else { return true }
        var matches = false
        more.forEachValue(of: Self.sourceARNKey) {
            matches = ARNText.matches(sourceARN.span, $0, mayGoOn: false, &work.budget)
            return false
        }
        return matches
    }

    private static let sourceARNKey = ConditionKey("aws:SourceArn")

    /// Operations with an encryption context: constraints are asked of no others.
    private static let constrained = ActionSet(
        [
            .generateDataKey, .generateDataKeyWithoutPlaintext, .generateDataKeyPair,
            .generateDataKeyPairWithoutPlaintext, .encrypt, .decrypt,
        ].map(Action.operation) + [.reEncryptFrom, .reEncryptTo])
}

/// The grants of a key.
package protocol GrantSource: ~Copyable {
    /// Whether `test` is true of one of them that may be for the principal.
    borrowing func contains(
        for request: borrowing AccessRequest, where test: (GrantFacts) -> Bool
    ) -> Bool
}

extension [GrantFacts]: GrantSource {
    package borrowing func contains(
        for _: borrowing AccessRequest, where test: (GrantFacts) -> Bool
    ) -> Bool {
        for index in 0..<self.count where test(self[index]) { return true }
        return false
    }
}
