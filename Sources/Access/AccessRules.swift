package import KMSModel

/// What is decided.
package enum AccessDecision: Equatable, Sendable {
    case allowed
    /// With the class of the reason, as AWS words it.
    case denied(because: String)
}

/// Who may do what: a pure function of the request.
package protocol AccessRules: Sendable {
    /// Decides one request. `parameter` gives what else the request has, by AWS's name of the field.
    func decide(
        _ request: borrowing AccessRequest, parameter: (StaticString) -> RequestValue?
    ) -> AccessDecision

    /// Whether the caller may do nothing at all.
    func isStranger(_ caller: CallerIdentity) -> Bool
}

/// The rules of this version: the account root (uid 0) may do everything, and so may the uid that started
/// a development instance; everybody else may do nothing.
package struct AdministratorRules: AccessRules {
    private let administrators: Set<UInt32>

    /// Makes rules under which uid 0 and `others` may do everything.
    package init(administrators others: Set<UInt32> = []) {
        administrators = others.union([0])
    }

    package func decide(
        _ request: borrowing AccessRequest, parameter: (StaticString) -> RequestValue?
    ) -> AccessDecision {
        guard isStranger(request.caller) else { return .allowed }
        return .denied(
            because: "no identity-based policy allows the kms:\(request.action.name) action")
    }

    package func isStranger(_ caller: CallerIdentity) -> Bool {
        !administrators.contains(caller.peer.uid)
    }
}
