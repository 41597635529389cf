/// What is decided, and by what.
package enum AccessDecision: Equatable, Sendable {
    case allowed(by: Allowance)
    case denied(because: Refusal)

    package enum Allowance: Sendable {
        /// The account root, on what is no key.
        case root
        /// A statement of the key policy, by itself.
        case keyPolicy
        /// A statement of the key policy, and one of an identity policy.
        case delegation
        case identityPolicy
        case grant
    }

    package enum Refusal: Sendable {
        case denyInKeyPolicy
        case denyInIdentityPolicy
        case denyInCeiling
        case noCeilingAllows
        case notAcrossAccounts
        case noIdentityPolicyAllows
        case noKeyPolicyAllows
        /// The policies ask for more comparisons than a decision may have.
        case tooMuchWork
    }

    package var isAllowed: Bool {
        if case .allowed = self { true } else { false }
    }
}
