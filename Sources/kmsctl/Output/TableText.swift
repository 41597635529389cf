import KMSWire

/// A reply as tables: one of names and values, and one for each list or object in it.
enum TableText {
    /// The tables of a reply, under its operation's name.
    static func text(of reply: [Field], title: String) -> String {
        table(of: reply, title: title)
    }

    private static func table(of members: [Field], title: String) -> String {
        let rows = members.compactMap { member in
            member.value.scalarText.map { [member.name, $0] }
        }
        var text = rows.isEmpty ? "" : grid(title: title, header: nil, rows: rows)
        for member in members {
            switch member.value {
            case .object(let inner): text += table(of: inner.map(Field.init), title: member.name)
            case .list(let items): text += list(items, title: member.name)
            case .string, .integer, .bool, .time, .bytes: continue
            }
        }
        return text
    }

    private static func list(_ items: [MessageValue], title: String) -> String {
        var header: [String] = []
        for name in items.flatMap(\.scalarNames) where !header.contains(name) {
            header.append(name)
        }
        let rows = items.map { item -> [String] in
            guard case .object(let members) = item else { return [item.scalarText ?? ""] }
            return header.map { name in
                members.first { $0.name == name }?.value.scalarText ?? ""
            }
        }
        return grid(title: title, header: header.isEmpty ? nil : header, rows: rows)
    }

    private static func grid(title: String, header: [String]?, rows: [[String]]) -> String {
        let all = (header.map { [$0] } ?? []) + rows
        let columns = all.map(\.count).max() ?? 1
        var widths = (0..<columns).map { column in
            all.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
        }
        let inner = widths.reduce(0, +) + 3 * (columns - 1)
        if inner < title.count { widths[columns - 1] += title.count - inner }

        let rule =
            "+" + widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "+")
            + "+\n"
        let top = "+" + String(repeating: "-", count: rule.count - 3) + "+\n"
        var text = top + "| " + padded(title, rule.count - 5) + " |\n" + rule
        for (index, row) in all.enumerated() {
            let cells = widths.enumerated().map { column, width in
                padded(column < row.count ? row[column] : "", width)
            }
            text += "| " + cells.joined(separator: " | ") + " |\n"
            if index == 0, header != nil { text += rule }
        }
        return text + rule
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
