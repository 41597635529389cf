import KMSClient
import KMSJSON

/// How a replay is printed.
enum ReplayText {
    /// What is printed for people: each change, and a sentence with all numbers.
    static func text(of replay: Replay) -> String {
        var lines: [String] = []
        for change in replay.changes { lines += Self.lines(of: change) + [""] }
        lines.append(summary(of: replay))
        return lines.joined(separator: "\n") + "\n"
    }

    /// The same as a reply.
    static func value(of replay: Replay) -> JSONValue {
        let changes = replay.changes.map { value(of: $0) }
        let numbers = [
            ("DistinctCalls", replay.tally.entries.count), ("Records", replay.tally.records),
            ("RecordsIncomplete", replay.tally.incompleteRecords),
            ("RecordsUndecided", replay.undecidedRecords),
            ("RecordsBeyondLimit", replay.tally.recordsBeyond),
        ]
        var members: [JSONValue.Member] = [(key: "Changes", value: .array(changes))]
        for (name, number) in numbers {
            members.append((key: name, value: .integer(Int64(number))))
        }
        return .object(members)
    }

    private static func value(of change: Replay.Change) -> JSONValue {
        let entry = change.entry
        var members = entry.call.members
        members.append((key: "Now", value: .string(name(ofAllowed: change.isAllowedNow))))
        members.append((key: "Replayed", value: .string(name(ofAllowed: !change.isAllowedNow))))
        members.append((key: "Reason", value: .string(change.reason)))
        members.append((key: "Records", value: .integer(Int64(entry.records))))
        members.append((key: "LastTime", value: .string(entry.lastTime)))
        return .object(members)
    }

    private static func name(ofAllowed isAllowed: Bool) -> String {
        isAllowed ? "allowed" : "denied"
    }

    private static func lines(of change: Replay.Change) -> [String] {
        let entry = change.entry
        let call = entry.call
        let now = name(ofAllowed: change.isAllowedNow)
        let replayed = name(ofAllowed: !change.isAllowedNow)
        let count = counted(entry.records, "record")
        let principal = TerminalText.plain(call.principal)
        var lines = [
            "\(now) -> \(replayed): \(count), the last of \(TerminalText.plain(entry.lastTime))",
            "    \(principal) \(TerminalText.plain(call.action))",
        ]
        for pair in call.context?.pairs ?? [] {
            let name = TerminalText.quoted(pair.key)
            lines.append("    encryption context \(name): \(TerminalText.quoted(pair.value))")
        }
        for condition in call.conditions {
            let values = condition.values.map { TerminalText.quoted($0) }
            let name = TerminalText.plain(condition.key ?? "")
            lines.append("    \(name): \(values.joined(separator: ", "))")
        }
        return lines + ["    \(TerminalText.plain(change.reason))"]
    }

    /// The numbers, in a sentence.
    static func summary(of replay: Replay) -> String {
        let (tally, changes) = (replay.tally, replay.changes)
        let changed = counted(changes.reduce(0) { $0 + $1.entry.records }, "record")
        let calls = counted(tally.entries.count, "distinct call")
        let records = counted(tally.records, "record")
        let verb = changes.count == 1 ? "changes its" : "change their"
        var text = "Of \(calls) in \(records), \(changes.count) \(verb) outcome (\(changed))."
        var leftOut: [String] = []
        if tally.incompleteRecords > 0 {
            leftOut.append("\(tally.incompleteRecords) with too little in them")
        }
        if replay.undecidedRecords > 0 {
            leftOut.append("\(replay.undecidedRecords) of principals that are gone")
        }
        if tally.recordsBeyond > 0 {
            leftOut.append("\(tally.recordsBeyond) beyond the most distinct calls that are kept")
        }
        if !leftOut.isEmpty {
            let total = counted(replay.recordsLeftOut, "record")
            text += " Not decided: \(total), \(leftOut.joined(separator: ", "))."
        }
        return text
    }

    private static func counted(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
