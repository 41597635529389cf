import KMSAPI
import KMSAccess
import KMSModel

/// The right to do one thing to one key, as it was decided for one call.
///
/// Only this file makes one. What opens, seals or lends key material takes a permit, never a key.
struct Permit: ~Copyable {
    /// What is known of the key.
    let key: OpenKey
    let operation: Operation
    /// Whether a grant gives it, and no policy.
    let isByGrant: Bool

    fileprivate init(_ key: OpenKey, _ operation: Operation, isByGrant: Bool) {
        self.key = key
        self.operation = operation
        self.isByGrant = isByGrant
    }

    /// Throws unless the key's state permits the operation.
    func requireState() throws(KMSError) {
        try key.requireState(for: operation)
    }

    /// Throws `InvalidKeyUsageException` unless the key is for encryption by `algorithm`.
    func requireEncryption(by algorithm: EncryptionAlgorithmSpec) throws(KMSError) {
        try key.requireEncryption(by: algorithm, in: operation)
    }
}

/// A key that a call has found; what may be done to it is not decided yet.
struct FoundKey {
    fileprivate let key: OpenKey
    /// The alias that the caller named it by; `nil` for a key ID or key ARN.
    fileprivate let alias: String?
    /// Whether it is an AWS managed key that is made for whoever may use it.
    fileprivate var isNew = false

    /// Its key ID.
    var id: KeyID { key.id }
}

// The order of checks: docs/ORDER_OF_CHECKS.md.
extension Call {
    /// Finds the key that `text` names and decides whether the caller may do this to it, as one step.
    func permit(
        on text: String?, taking forms: KeyReference.Forms, context: EncryptionContext? = nil,
        tokens: [String] = [], of request: borrowing some APIRequest & ~Copyable
    ) throws(KMSError) -> Permit {
        let found = try find(text, taking: forms, for: .operation(operation))
        try requireGenuine(tokens)
        return try permit(to: .operation(operation), found, context: context, of: request)
    }

    /// Finds the key that `text` names.
    ///
    /// Throws `NotFoundException` or `InvalidArnException` to callers who may do `action` to keys that are
    /// not there, and `AccessDeniedException` to others: who may not know is not told whether there is such
    /// a key.
    func find(
        _ text: String?, taking forms: KeyReference.Forms, for action: Action
    ) throws(KMSError) -> FoundKey {
        let text = text ?? ""  // which names no key
        let reference: KeyReference
        do throws(KMSError) {
            reference = try KeyReference(
                parsing: text, taking: forms, of: unsafe engine.service.accountID)
            try settle(reference.region)
        } catch {
            throw unresolved(error, scope.anyKeyARN, action)
        }
        switch reference.target {
        case .key(let id): return try find(id, for: action)
        case .alias(let name):
            let address = unsafe AliasAddress(name, in: record.region)
            guard let id = unsafe try engine.keyRing.target(of: address) else {
                if let new = unsafe try engine.newManagedKey(
                    for: address, by: caller.identity, at: time)
                {
                    return FoundKey(key: new, alias: name, isNew: true)
                }
                let shown = aliasARN(name)
                throw unresolved(
                    KMSError(.notFound, "Alias \(shown) is not found."), scope.anyKeyARN, action,
                    shown: shown)
            }
            return try find(id, for: action, alias: name)
        }
    }

    /// The Region of a call is that of the first ARN in it; an ARN of another one names nothing there.
    private func settle(_ region: Region?) throws(KMSError) {
        guard let region, unsafe !record.settle(region) else { return }
        throw KMSError(.notFound, "Invalid arn \(region)")
    }

    /// The same for a key by its ID.
    func find(
        _ id: KeyID, for action: Action, alias: String? = nil
    ) throws(KMSError) -> FoundKey {
        guard let key = unsafe try engine.keyRing.key(KeyAddress(id, in: record.region)) else {
            let arn = scope.keyARN(id)
            throw unresolved(
                KMSError(.notFound, "Key '\(arn)' does not exist"), arn, action,
                shown: alias.map { aliasARN($0) } ?? arn)
        }
        return FoundKey(key: key, alias: alias)
    }

    /// Decides whether the caller may do `action` to the key.
    func permit(
        to action: Action, _ found: FoundKey, context: EncryptionContext? = nil,
        isOnSameKey: Bool? = nil, retires: GrantFacts? = nil, isRecorded: Bool = true,
        of request: borrowing some APIRequest & ~Copyable
    ) throws(KMSError) -> Permit {
        // Of a denied call, too.
        if isRecorded, !found.isNew { unsafe record.concerns(key: found.key.arn) }
        let allowance = try authorize(
            action, .key(found.key), context, alias: found.alias, isOnSameKey: isOnSameKey,
            retires: retires, of: request, shown: found.alias.map { aliasARN($0) } ?? found.key.arn)
        var key = found.key
        if found.isNew {
            key = unsafe try engine.make(found.key, as: found.alias)
            unsafe record.concerns(key: key.arn)
        }
        return Permit(key, operation, isByGrant: allowance == .grant)
    }

    /// Decides whether the caller may do the operation to an alias, by its ARN, or to none, `*`.
    func authorize(
        _ resource: String, as action: Action? = nil,
        of request: borrowing some APIRequest & ~Copyable
    ) throws(KMSError) {
        _ = try authorize(
            action ?? .operation(operation), .named(resource), of: request, shown: resource)
    }

    /// What to say of a name that stands for no key.
    private func unresolved(
        _ error: KMSError, _ arn: String, _ action: Action, shown: String? = nil
    ) -> KMSError {
        do throws(KMSError) {
            _ = try allowance(
                by: decision(on: action, .named(arn), nil, NoConditionValues()), isKnown: false,
                action, shown ?? arn)
            return error
        } catch {
            return error
        }
    }

    private func aliasARN(_ name: String) -> String {
        scope.aliasARN(UntrustedText.shown(name))
    }

    /// Asks the policies. An error names the resource as `shown`: it repeats what the caller named, and does
    /// not tell what an alias stands for.
    private func authorize<Request: APIRequest & ~Copyable>(
        _ action: Action, _ resource: AccessResource, _ context: EncryptionContext? = nil,
        alias: String? = nil, isOnSameKey: Bool? = nil, retires: GrantFacts? = nil,
        of request: borrowing Request, shown: @autoclosure () -> String
    ) throws(KMSError) -> AccessDecision.Allowance {
        let engine = unsafe engine
        var key: OpenKey?
        if case .key(let facts) = resource { key = facts as? OpenKey }
        let (decision, isKnown) = unsafe withUnsafePointer(to: request) { request in
            let values = unsafe CallConditions(
                request, action, by: caller.identity.peer, on: key, alias: alias,
                isOnSameKey: isOnSameKey, engine)
            let decision = self.decision(
                on: action, resource, context, values, key, retires: retires)
            guard !decision.isAllowed else { return (decision, true) }
            explain(decision, on: action, resource, context, values, key)
            let isKnown = PolicyEvaluation.isKnown(
                to: question(on: action, resource, context), values,
                engine.callers.facts(of: caller.identity).policies,
                grants: GrantsOfKey(key: key, engine: engine), &engine.workspace)
            return (decision, isKnown)
        }
        if let failure = engine.conditionFailure {
            engine.conditionFailure = nil
            throw failure
        }
        return try allowance(by: decision, isKnown: isKnown, action, shown())
    }

    private func decision(
        on action: Action, _ resource: AccessResource, _ context: EncryptionContext?,
        _ values: borrowing some ConditionValues & ~Copyable, _ key: OpenKey? = nil,
        retires: GrantFacts? = nil
    ) -> AccessDecision {
        let engine = unsafe engine
        return PolicyEvaluation.decide(
            question(on: action, resource, context), values,
            engine.callers.facts(of: caller.identity).policies,
            grants: GrantsOfKey(key: key, engine: engine), retires: retires, &engine.workspace)
    }

    /// What the policies are asked.
    private func question(
        on action: Action, _ resource: AccessResource, _ context: EncryptionContext?
    ) -> AccessRequest {
        AccessRequest(
            principal: caller.identity.principal, action: action, resource: resource,
            region: unsafe record.region, accountID: unsafe engine.service.accountID,
            context: context, time: time)
    }

    /// Keeps why a call is denied, for administrators, as far as a user isn't denied all the time.
    private func explain(
        _ decision: AccessDecision, on action: Action, _ resource: AccessResource,
        _ context: EncryptionContext?, _ values: borrowing some ConditionValues & ~Copyable,
        _ key: OpenKey?
    ) {
        let engine = unsafe engine
        let identity = caller.identity
        let facts = engine.callers.facts(of: identity)
        guard facts.rates.takeExplanation(at: time) else { return }
        engine.service.explanations.keep(
            PolicyEvaluation.explain(
                decision, of: question(on: action, resource, context), values, facts.policies,
                grants: GrantsOfKey(key: key, engine: engine), &engine.workspace),
            of: caller.requestID, by: identity.peer.uid)
    }

    /// What allows it. Throws `AccessDeniedException` if nothing does; whether the caller may know of the key is up
    /// to `isKnown`.
    private func allowance(
        by decision: AccessDecision, isKnown: Bool, _ action: Action,
        _ shown: @autoclosure () -> String
    ) throws(KMSError) -> AccessDecision.Allowance {
        switch decision {
        case .allowed(let allowance): return allowance
        case .denied(let refusal):
            throw denial(isKnown ? refusal : refusal.toStranger, action, shown())
        }
    }

    private func denial(
        _ refusal: AccessDecision.Refusal, _ action: Action, _ shown: String
    ) -> KMSError {
        KMSError(
            .accessDenied,
            "User: \(caller.identity.principal.arn) is not authorized to perform: \(action.fullName) on "
                + "resource: \(UntrustedText.cut(shown, bytes: 512)) \(refusal.clause(action))")
    }
}

extension AccessDecision.Refusal {
    /// What is said to whom nothing allows the action: of a key that is there the same as of one that isn't.
    fileprivate var toStranger: Self {
        switch self {
        case .denyInKeyPolicy, .noKeyPolicyAllows, .notAcrossAccounts, .tooMuchWork:
            .noIdentityPolicyAllows
        case .denyInIdentityPolicy, .denyInCeiling, .noCeilingAllows, .noIdentityPolicyAllows: self
        }
    }

    /// What a caller is told: which class of policy it was, as AWS words it.
    fileprivate func clause(_ action: Action) -> String {
        switch self {
        case .denyInKeyPolicy: "with an explicit deny in a resource-based policy"
        case .denyInIdentityPolicy: "with an explicit deny in an identity-based policy"
        case .denyInCeiling: "with an explicit deny in a service control policy"
        case .noCeilingAllows:
            "because no service control policy allows the \(action.fullName) action"
        case .noIdentityPolicyAllows:
            "because no identity-based policy allows the \(action.fullName) action"
        case .noKeyPolicyAllows, .notAcrossAccounts:
            "because no resource-based policy allows the \(action.fullName) action"
        case .tooMuchWork: "because the policies take too long to evaluate"
        }
    }
}
