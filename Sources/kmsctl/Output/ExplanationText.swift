import KMSClient

/// An explanation for people: the decision, what was decided, and what became of each statement.
enum ExplanationText {
    static func text(of explanation: AccessExplanation) -> String {
        let decision = explanation.allowed == true ? "Allowed" : "Denied"
        var lines = ["\(decision): \(shown(explanation.reason))"]
        lines.append("    who   \(shown(explanation.principal))")
        lines.append("    what  \(shown(explanation.action))")
        lines.append("    on    \(shown(explanation.resource))")
        if let time = explanation.time { lines.append("    when  \(time)") }
        if let grants = explanation.grants, grants > 0 {
            lines.append("    grants of the principal that are about the action: \(grants)")
        }
        lines.append("")
        if explanation.statements.isEmpty { lines.append("No statement is about the action.") }
        for finding in explanation.statements { lines += Self.lines(of: finding) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of finding: StatementFinding) -> [String] {
        let outcome = finding.applies == true ? "applies" : "does not apply"
        let note = finding.note.map { " " + TerminalText.plain($0) } ?? ""
        let place = "\(shown(finding.document)), statement \(shown(finding.statement))"
        var lines = ["\(place): \(shown(finding.effect)) \(outcome).\(note)"]
        for condition in finding.conditions {
            let end = condition.holds == true ? "holds" : "does not hold"
            lines.append("    \(shown(condition.comparison)) \(shown(condition.key)) \(end)")
            lines.append("        wanted  \(list(condition.wanted))")
            lines.append("        found   \(list(condition.found))")
        }
        return lines
    }

    private static func shown(_ text: String?) -> String {
        text.map { TerminalText.plain($0) } ?? "?"
    }

    private static func list(_ values: [String]) -> String {
        guard !values.isEmpty else { return "nothing" }
        return values.map { TerminalText.quoted($0) }.joined(separator: ", ")
    }
}
