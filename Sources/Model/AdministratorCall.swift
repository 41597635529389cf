/// What administrators ask of this service beside the operations of AWS KMS.
package enum AdministratorCall: String, CaseIterable, Sendable {
    case explainAccess = "ExplainAccess"
    case lintPolicy = "LintPolicy"
    case reloadPolicies = "ReloadPolicies"
    case simulateAccess = "SimulateAccess"

    /// The name behind `kmsd:` in policies, and in records.
    package var name: String { rawValue }
    /// Whether it changes nothing.
    package var isReadOnly: Bool { self != .reloadPolicies }
}
