package import KMSAPI
import KMSAccess
package import KMSModel
import KMSStore

/// What administrators ask about access. These calls are no operations of AWS KMS.
extension Engine {
    /// Throws `AccessDeniedException` unless the caller is the account root, or an identity policy allows it
    /// `kmsd:` and the call's name.
    func requireAdministrator(
        _ asked: AdministratorCall, _ caller: Caller
    ) throws(KMSError) {
        let action = Action.administration(asked)
        let request = AccessRequest(
            principal: caller.identity.principal, action: action, resource: .named("*"),
            region: caller.identity.region, accountID: service.accountID,
            time: service.clock.now())
        let decision = PolicyEvaluation.decide(
            request, NoConditionValues(), callers.facts(of: caller.identity).policies,
            grants: [GrantFacts](), &workspace)
        guard decision.isAllowed else {
            throw KMSError(
                .accessDenied,
                "User: \(caller.identity.principal.arn) is not authorized to perform: \(action.fullName)"
            )
        }
    }

    /// Tells how a call was denied.
    package func explainAccess(
        _ request: borrowing ExplainAccessRequest, for caller: Caller
    ) throws(KMSError) -> ExplainAccessResponse {
        try administering(.explainAccess, request, for: caller) { () throws(KMSError) in
            let text = request.requestID ?? ""
            guard let id = RequestID(text), let found = service.explanations.explanation(of: id)
            else {
                throw KMSError(
                    .notFound,
                    "Nothing is kept of a denied call \(UntrustedText.shown(text)): the daemon keeps the last of each "
                        + "user until it ends.")
            }
            return ExplainAccessResponse(explanation: KMSAPI.AccessExplanation(found))
        }
    }

    /// Decides a call that nobody makes.
    package func simulateAccess(
        _ request: borrowing SimulateAccessRequest, for caller: Caller
    ) throws(KMSError) -> SimulateAccessResponse {
        try administering(.simulateAccess, request, for: caller) { () throws(KMSError) in
            try requireWaiting()
            return SimulateAccessResponse(
                explanation: KMSAPI.AccessExplanation(try simulated(request, for: caller)))
        }
    }

    private func simulated(
        _ request: borrowing SimulateAccessRequest, for caller: Caller
    ) throws(KMSError) -> KMSAccess.AccessExplanation {
        guard let action = Action(fullName: (request.action ?? "").utf8) else {
            throw KMSError(
                .validation,
                "'\(UntrustedText.shown(request.action ?? ""))' is no action; write it as kms:Decrypt."
            )
        }
        let identity = try simulatedIdentity(request.principal ?? "", caller)
        let (resource, alias) = try simulatedResource(
            request.resource ?? "", request.policy, caller.identity.region)
        let question = AccessRequest(
            principal: identity.principal, action: action, resource: resource,
            region: caller.identity.region, accountID: service.accountID,
            context: request.encryptionContext, time: service.clock.now())
        var key: OpenKey?
        if case .key(let facts) = resource { key = facts as? OpenKey }
        let given = request.conditions
        let policies = service.access.policies(of: identity)
        let explanation = unsafe withUnsafePointer(to: request) { request in
            let known = unsafe CallConditions(
                request, action, by: identity.peer, on: key, alias: alias, isOnSameKey: nil, self)
            let values = SimulatedConditions(given, or: known)
            let grants = GrantsOfKey(key: key, engine: self)
            // Which grant is to be retired isn't said: what holds for all of them is told.
            let retires =
                action == .retireGrant ? GrantFacts.ofNobody(in: service.accountID) : nil
            let decision = PolicyEvaluation.decide(
                question, values, policies, grants: grants, retires: retires, &workspace)
            return PolicyEvaluation.explain(
                decision, of: question, values, policies, grants: grants, &workspace)
        }
        if let failure = conditionFailure {
            conditionFailure = nil
            throw failure
        }
        return explanation
    }

    /// Reads a document as it would be read to be stored or loaded.
    package func lintPolicy(
        _ request: borrowing LintPolicyRequest, for caller: Caller
    ) throws(KMSError) -> LintPolicyResponse {
        try administering(.lintPolicy, request, for: caller) { () throws(KMSError) in
            try requireWaiting()
            return linted(request)
        }
    }

    private func linted(_ request: borrowing LintPolicyRequest) -> LintPolicyResponse {
        let isIdentity = request.identity == true
        var options = PolicyDocument.Options(
            isIdentity ? .identity : .key, name: "document", accountID: service.accountID)
        options.isStrict = service.settings.isStrictAWS
        do throws(PolicyError) {
            let document = try PolicyDocument(request.policy ?? "", options, service.directory)
            return LintPolicyResponse(
                remarks: document.remarks.map { PolicyRemark(line: $0.line, text: $0.text) })
        } catch {
            return LintPolicyResponse(fault: PolicyRemark(line: error.line, text: error.reason))
        }
    }

    // MARK: Pieces

    private func simulatedIdentity(
        _ text: String, _ caller: Caller
    ) throws(KMSError) -> CallerIdentity {
        let account = service.accountID
        let nobody = KMSError(
            .validation,
            "\(UntrustedText.shown(text)) is no ARN of a principal of this host, and no service of it."
        )
        guard let name = PrincipalName(arn: text) else {
            guard service.directory.hasService(text) else { throw nobody }
            return CallerIdentity(
                principal: .service(text), peer: Peer(uid: 0, gid: 0), userAgent: "")
        }
        guard let found = GrantPrincipal(name, account: account, service.directory) else {
            throw nobody
        }
        var groups: [UInt32] = []
        if case .user(_, let user) = name { groups = service.directory.groups(ofUser: user) }
        switch (found, name) {
        case (.account(account), _):
            return CallerIdentity(
                principal: .root(of: account), peer: Peer(uid: 0, gid: 0), userAgent: "",
                region: caller.identity.region)
        case (.user(let uid, let hasEntry), .user(_, let user)):
            return CallerIdentity(
                principal: .user(hasEntry ? user : nil, uid: uid, of: account),
                peer: Peer(uid: uid, gid: groups.first ?? uid, groups: groups), userAgent: "",
                region: caller.identity.region)
        case (.role(let role), _):
            return CallerIdentity(
                principal: .role(role, session: "simulated", of: account),
                peer: Peer(uid: .max, gid: .max), userAgent: "", region: caller.identity.region)
        case (.session(let role, let session), _):
            return CallerIdentity(
                principal: .role(role, session: session, of: account),
                peer: Peer(uid: .max, gid: .max), userAgent: "", region: caller.identity.region)
        default: throw nobody
        }
    }

    private func simulatedResource(
        _ text: String, _ policy: String?, _ region: Region
    ) throws(KMSError) -> (AccessResource, alias: String?) {
        guard text != "*" else { return (.named("*"), nil) }
        let reference = try KeyReference(parsing: text, taking: .keyOrAlias, of: service.accountID)
        let region = reference.region ?? region
        let id: KeyID
        var alias: String?
        switch reference.target {
        case .key(let key): id = key
        case .alias(let name):
            guard let target = try keyRing.target(of: AliasAddress(name, in: region)) else {
                throw KMSError(.notFound, "Alias \(UntrustedText.shown(name)) is not found.")
            }
            (id, alias) = (target, name)
        }
        guard let key = try keyRing.key(KeyAddress(id, in: region)) else {
            throw KMSError(.notFound, "Key '\(UntrustedText.shown(text))' does not exist")
        }
        guard let policy else { return (.key(key), alias) }
        let document: PolicyDocument
        do throws(PolicyError) {
            document = try PolicyDocument(
                policy, .init(.key, name: "new key policy", accountID: service.accountID),
                service.directory)
        } catch {
            throw KMSError(error)
        }
        return (.key(key.with(document.policy)), alias)
    }
}

/// What a simulated call has for conditions: what is given, and else what is known of the key and the caller.
private struct SimulatedConditions<Known: ConditionValues>: ConditionValues {
    private let given: [(key: String, values: [String])]
    private let known: Known

    init(_ given: [ConditionKeyValues], or known: Known) {
        self.given = given.map { (($0.key ?? "").lowercased(), $0.values) }
        self.known = known
    }

    func forEachValue(of key: ConditionKey, _ body: (Span<UInt8>) -> Bool) {
        let name = key.text.lowercased()
        guard let values = given.first(where: { ByteText($0.key) == ByteText(name) })?.values else {
            return known.forEachValue(of: key, body)
        }
        for value in values { guard body(value.utf8.span) else { return } }
    }
}

extension KMSAPI.AccessExplanation {
    /// The explanation as a message.
    init(_ found: KMSAccess.AccessExplanation) {
        self.init(
            allowed: found.decision.isAllowed, reason: found.reason, principal: found.principal,
            action: found.action.fullName, resource: found.resource, time: found.time,
            statements: found.statements.map { finding in
                StatementFinding(
                    document: finding.document, statement: finding.statement,
                    effect: finding.isAllow ? "Allow" : "Deny", applies: finding.applies,
                    note: finding.note,
                    conditions: finding.conditions.map {
                        KMSAPI.ConditionFinding(
                            comparison: $0.comparison, key: $0.key, wanted: $0.wanted,
                            found: $0.found, holds: $0.holds)
                    })
            }, grants: found.grantCount)
    }
}
