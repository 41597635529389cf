package import KMSModel

/// How a request was decided, for an administrator: each statement that is about the action, and what became of
/// it. Made beside the decision, which knows nothing of it.
package struct AccessExplanation: Sendable {
    package let decision: AccessDecision
    package let principal: String
    package let action: Action
    package let resource: String
    package let time: Timestamp
    package internal(set) var statements: [Finding] = []
    /// How many grants for the principal are about the action.
    package internal(set) var grantCount = 0

    /// What became of one statement.
    package struct Finding: Sendable {
        package let document: String
        package let statement: String
        package let isAllow: Bool
        package internal(set) var applies = false
        /// What keeps it from applying, or that it delegates to the account.
        package internal(set) var note: String?
        package internal(set) var conditions: [ConditionFinding] = []
    }

    /// What became of one condition.
    package struct ConditionFinding: Sendable {
        package let comparison: String
        package let key: String
        package let wanted: [String]
        package let found: [String]
        package let holds: Bool
    }

    /// The longest value that is shown, in bytes, and the most values of one key.
    static let valueBytes = 256
    static let valueLimit = 20

    /// Why, in a sentence.
    package var reason: String {
        switch decision {
        case .allowed(.root): "The account root is allowed it."
        case .allowed(.keyPolicy): "The key policy allows it."
        case .allowed(.delegation):
            "The key policy leaves it to the account, and an identity policy allows it."
        case .allowed(.identityPolicy): "An identity policy allows it."
        case .allowed(.grant): "A grant allows it."
        case .denied(.denyInKeyPolicy): "The key policy denies it."
        case .denied(.denyInIdentityPolicy): "An identity policy denies it."
        case .denied(.denyInCeiling): "The ceiling of the host denies it."
        case .denied(.noCeilingAllows): "The ceiling of the host does not allow it."
        case .denied(.notAcrossAccounts): "It is not for callers of another account."
        case .denied(.noIdentityPolicyAllows):
            "No identity policy of the caller allows it"
                + (grantCount > 0 ? ", and no grant of it holds here." : ", and no grant.")
        case .denied(.noKeyPolicyAllows):
            "The key policy neither allows it to the caller nor leaves it to the account"
                + (grantCount > 0
                    ? ", and no grant of it holds here." : ", and no grant allows it.")
        case .denied(.tooMuchWork):
            "The policies ask for more comparisons than a decision may have."
        }
    }
}

extension PolicyEvaluation {
    /// Explains a decision: looks at all statements again, one by one.
    package static func explain<
        Values: ConditionValues & ~Copyable, Grants: GrantSource & ~Copyable
    >(
        _ decision: AccessDecision, of request: borrowing AccessRequest, _ more: borrowing Values,
        _ policies: PolicySet, grants: borrowing Grants, _ work: inout Workspace
    ) -> AccessExplanation {
        var explanation = AccessExplanation(
            decision: decision, principal: request.principal.arn, action: request.action,
            resource: request.resource.arn, time: request.time)
        work.budget = Budget()
        if case .key(let key) = request.resource {
            explanation.statements += key.policy.findings(request, more, &work)
        }
        if !request.principal.isRoot {
            for policy in policies.identity {
                explanation.statements += policy.findings(request, more, &work)
            }
        }
        if let ceiling = policies.ceiling {
            explanation.statements += ceiling.findings(request, more, &work)
        }
        let action = request.action
        var count = 0
        _ = grants.contains(for: request) { grant in
            if grant.operations.contains(action) { count += 1 }
            return false
        }
        explanation.grantCount = count
        return explanation
    }
}

extension Policy {
    /// What becomes of each statement that is about the action, denials first.
    fileprivate func findings<Values: ConditionValues & ~Copyable>(
        _ request: borrowing AccessRequest, _ more: borrowing Values, _ work: inout Workspace
    ) -> [AccessExplanation.Finding] {
        var findings: [AccessExplanation.Finding] = []
        for statement in denies + allows where statement.actions.contains(request.action) {
            findings.append(finding(statement, request, more, &work))
        }
        return findings
    }

    private func finding<Values: ConditionValues & ~Copyable>(
        _ statement: Statement, _ request: borrowing AccessRequest, _ more: borrowing Values,
        _ work: inout Workspace
    ) -> AccessExplanation.Finding {
        var finding = AccessExplanation.Finding(
            document: name, statement: statement.name, isAllow: statement.isAllow)
        let membership = statement.membership(of: request.principal)
        if membership == .not {
            finding.note = "It is about other principals."
            return finding
        }
        if !statement.isAboutResource(of: request, more, in: kind, &work) {
            finding.note = "It is about other resources."
            return finding
        }
        finding.applies = true
        for condition in statement.conditions {
            let holds = condition.holds(
                for: request, more, isAllow: statement.isAllow, in: kind, &work)
            var found: [String] = []
            request.forEachValue(of: condition.key, more, in: kind) { value in
                let text = unsafe value.withUnsafeBufferPointer {
                    unsafe String(decoding: $0, as: UTF8.self)
                }
                found.append(UntrustedText.cut(text, bytes: AccessExplanation.valueBytes))
                return found.count < AccessExplanation.valueLimit
            }
            finding.conditions.append(
                AccessExplanation.ConditionFinding(
                    comparison: condition.operatorName, key: condition.key.text,
                    wanted: condition.written.prefix(AccessExplanation.valueLimit).map {
                        UntrustedText.cut($0, bytes: AccessExplanation.valueBytes)
                    }, found: found, holds: holds))
            finding.applies = finding.applies && holds
        }
        if finding.applies, membership == .byAccount, statement.isAllow {
            finding.note = "It leaves it to the account's identity policies."
        } else if !finding.applies {
            finding.note = "A condition does not hold."
        }
        return finding
    }
}
