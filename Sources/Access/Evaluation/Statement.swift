internal import KMSModel

/// One statement of a policy, ready to be evaluated.
///
/// A class, as are its parts: a decision passes by many, and copies none.
final class Statement: Sendable {
    /// Which principals it is about.
    enum Principals: Sendable {
        /// In identity policies: whoever has the policy.
        case holder
        case these(PrincipalSet)
        case allBut(PrincipalSet)
    }

    /// Which resources it is about.
    enum Resources: Sendable {
        case all
        case these([TextTemplate])
        case allBut([TextTemplate])
        /// A key policy's statement that names none has no effect.
        case none
    }

    /// Its `Sid`, or its number from 1.
    let name: String
    let isAllow: Bool
    let principals: Principals
    let actions: ActionSet
    let resources: Resources
    let conditions: [Condition]

    init(
        name: String, isAllow: Bool, principals: Principals = .holder, actions: ActionSet,
        resources: Resources = .all, conditions: [Condition] = []
    ) {
        self.name = name
        self.isAllow = isAllow
        self.principals = principals
        self.actions = actions
        self.resources = resources
        self.conditions = conditions
    }

    /// Whether it is about the request, and by what the principal is meant.
    func membership<Values: ConditionValues & ~Copyable>(
        for request: borrowing AccessRequest, _ more: borrowing Values, in kind: Policy.Kind,
        _ work: inout Workspace
    ) -> PrincipalSet.Membership {
        guard actions.contains(request.action) else { return .not }
        let membership = membership(of: request.principal)
        guard membership != .not, isAboutResource(of: request, more, in: kind, &work) else {
            return .not
        }
        for condition in conditions {
            guard condition.holds(for: request, more, isAllow: isAllow, in: kind, &work) else {
                return .not
            }
        }
        return membership
    }

    func membership(of principal: Principal) -> PrincipalSet.Membership {
        switch principals {
        case .holder: .itself
        case .these(let set): set.membership(of: principal, mindsEntries: isAllow)
        case .allBut(let set): set.spares(principal) ? .not : .itself
        }
    }

    func isAboutResource<Values: ConditionValues & ~Copyable>(
        of request: borrowing AccessRequest, _ more: borrowing Values, in kind: Policy.Kind,
        _ work: inout Workspace
    ) -> Bool {
        switch resources {
        case .all: true
        case .none: false
        case .these(let templates): matches(templates, request, more, in: kind, &work)
        case .allBut(let templates): !matches(templates, request, more, in: kind, &work)
        }
    }

    private func matches<Values: ConditionValues & ~Copyable>(
        _ templates: [TextTemplate], _ request: borrowing AccessRequest, _ more: borrowing Values,
        in kind: Policy.Kind, _ work: inout Workspace
    ) -> Bool {
        let arn = request.resource.arn
        for template in templates {
            guard work.budget.spend(8) else { return false }
            let matches = template.withBytes(for: request, more, in: kind, &work) {
                ARNText.matches($0, arn.utf8.span, mayGoOn: kind == .identity, &$1)
            }
            if matches { return true }
        }
        return false
    }
}
