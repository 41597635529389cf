package import KMSModel

/// What a caller wants to do.
package struct AccessRequest: Sendable {
    package let caller: CallerIdentity
    package let operation: Operation

    package init(caller: CallerIdentity, operation: Operation) {
        self.caller = caller
        self.operation = operation
    }
}

/// What is decided.
package enum AccessDecision: Equatable, Sendable {
    case allowed
    /// With the class of the reason, as AWS words it.
    case denied(because: String)
}

/// Who may do what: a pure function of the request.
///
/// In this version the account root (uid 0) may do everything, and so may the uid that started a
/// development instance; everybody else may do nothing.
package struct AccessRules: Sendable {
    private let administrators: Set<UInt32>

    /// Makes rules under which uid 0 and `others` may do everything.
    package init(administrators others: Set<UInt32> = []) {
        administrators = others.union([0])
    }

    /// Decides one request.
    package func decide(_ request: AccessRequest) -> AccessDecision {
        administrators.contains(request.caller.peer.uid)
            ? .allowed
            : .denied(
                because: "no identity-based policy allows the kms:\(request.operation.name) action")
    }
}
