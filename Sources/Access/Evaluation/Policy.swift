import KMSModel

/// A policy document, compiled: no decision parses it again.
package final class Policy: Sendable {
    package enum Kind: Sendable {
        /// Of one key, in its record.
        case key
        /// Of a user, a group or a role, in a file; also the host's ceiling.
        case identity
    }

    package let kind: Kind
    let denies: [Statement]
    let allows: [Statement]
    /// What a document is called in an explanation.
    package let name: String

    init(_ kind: Kind, name: String, _ statements: [Statement]) {
        self.kind = kind
        self.name = name
        denies = statements.filter { !$0.isAllow }
        allows = statements.filter(\.isAllow)
    }

    /// The same without what it allows.
    package var withoutAllows: Policy { Policy(kind, name: name, denies) }

    /// Whether a statement denies the request.
    func denies<Values: ConditionValues & ~Copyable>(
        _ request: borrowing AccessRequest, _ more: borrowing Values, _ work: inout Workspace
    ) -> Bool {
        for statement in denies
        where statement.membership(for: request, more, in: kind, &work) != .not { return true }
        return false
    }

    /// Whether a statement allows the request.
    func allows<Values: ConditionValues & ~Copyable>(
        _ request: borrowing AccessRequest, _ more: borrowing Values, _ work: inout Workspace
    ) -> PrincipalSet.Membership {
        var result = PrincipalSet.Membership.not
        for statement in allows {
            switch statement.membership(for: request, more, in: kind, &work) {
            case .itself: return .itself
            case .byAccount: result = .byAccount
            case .not: break
            }
        }
        return result
    }
}
