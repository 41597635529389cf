/// One line of a condition block: an operator, a key, and the values of the policy.
final class Condition: Sendable {
    let comparison: ConditionOperator
    let key: ConditionKey
    let values: ConditionOperands
    /// As they are written, to be shown.
    let operatorName: String
    let written: [String]

    init(
        _ comparison: ConditionOperator, named operatorName: String, _ key: ConditionKey,
        _ written: [String], takesVariables: Bool
    ) {
        self.comparison = comparison
        self.operatorName = operatorName
        self.key = key
        self.written = written
        values = ConditionOperands(written, for: comparison, takesVariables: takesVariables)
    }

    /// Whether it holds for a request, in a statement that allows or denies.
    func holds<Values: ConditionValues & ~Copyable>(
        for request: borrowing AccessRequest, _ more: borrowing Values, isAllow: Bool,
        in kind: Policy.Kind, _ work: inout Workspace
    ) -> Bool {
        guard work.budget.spend(request.cost(of: key)) else { return false }
        var count = 0
        var (all, any) = (true, false)
        request.forEachValue(of: key, more, in: kind) { value in
            count += 1
            guard comparison.comparison != .null else { return false }
            let holds = isTrue(of: value, for: request, more, in: kind, &work)
            all = all && holds
            any = any || holds
            return !work.budget.isSpent
        }
        switch comparison.comparison {
        case .null: return (count == 0) == values.wantsAbsence
        default: break
        }
        // Two pairs or tags whose keys differ in case only are one to a condition.
        if count > 0, !key.isMultivalued { return isAllow ? all : any }
        switch comparison.quantifier {
        case .forAllValues?: return all
        case .forAnyValue?: return any
        case nil:
            guard count > 0 else { return comparison.ifExists || comparison.isNegated }
            return comparison.isNegated ? all : any
        }
    }

    /// Whether it holds for one value of the request.
    private func isTrue<Values: ConditionValues & ~Copyable>(
        of value: Span<UInt8>, for request: borrowing AccessRequest, _ more: borrowing Values,
        in kind: Policy.Kind, _ work: inout Workspace
    ) -> Bool {
        switch values.matches(value, comparison.comparison, for: request, more, in: kind, &work) {
        case nil: false  // one of both is not what the operator compares
        case let matches?: matches != comparison.isNegated
        }
    }
}
