/// Tables under one another, all of one width.
///
/// Source: awscli 1.45, `MultiTable` of `table.py`.
enum TableLayout {
    /// What stands around the text of a cell, in columns.
    private static let padding = 4

    /// The tables; where they are wider than the terminal, those of one row are turned.
    static func text(
        of sections: [TableSection], terminalWidth: Int
    ) throws(LocalFailure) -> String {
        var sections = sections
        var width = total(sections)
        if width > terminalWidth {
            for index in sections.indices { sections[index] = try sections[index].turned() }
            width = total(sections)
        }
        var text = String(repeating: "-", count: width) + "\n"
        for section in sections {
            let bars = String(repeating: "|", count: section.indent)
            for line in lines(of: section, width: width - 2 * section.indent) {
                text += bars + line + bars + "\n"
            }
        }
        return text
    }

    private static func total(_ sections: [TableSection]) -> Int {
        sections.map { $0.totalWidth(padding: padding) }.max() ?? 0
    }

    private static func lines(of section: TableSection, width: Int) -> [String] {
        var lines: [String] = []
        if !section.title.isEmpty {
            lines.append(centered(section.title, width, isFirst: true))
            if section.header.isEmpty, section.rows.isEmpty {
                lines.append("+" + dashes(width - 2) + "+")
            }
        }
        let widths = section.columnWidths(padding: padding, filling: width)
        if !section.header.isEmpty {
            lines.append(rule(widths))
            lines.append(
                row(section.header, widths) { centered($0, $1, isFirst: $2) })
        }
        if !section.rows.isEmpty, !widths.isEmpty {
            lines.append(rule(widths))
            lines += section.rows.map { row($0, widths) { leftAligned($0, $1, isFirst: $2) } }
            lines.append(rule(widths))
        }
        return lines
    }

    private static func row(
        _ cells: [String], _ widths: [Int], _ cell: (String, Int, Bool) -> String
    ) -> String {
        var text = ""
        for (index, (content, width)) in zip(cells, widths).enumerated() {
            text += cell(content, width, index == 0)
        }
        return text
    }

    private static func rule(_ widths: [Int]) -> String {
        var text = ""
        for (index, width) in widths.enumerated() {
            text += index == 0 ? "+" + dashes(width - 2) + "+" : dashes(width - 1) + "+"
        }
        return text
    }

    /// A cell of `width` columns with its text in the middle. Only the first has an edge on the left.
    private static func centered(_ text: String, _ width: Int, isFirst: Bool) -> String {
        let columns = TextWidth.columns(of: text)
        let edge = isFirst ? "|" : ""
        let before = width / 2 - columns / 2 - 1
        let after = width - 1 - (edge.utf8.count + before + columns)
        return edge + spaces(before) + text + spaces(after) + "|"
    }

    private static func leftAligned(_ text: String, _ width: Int, isFirst: Bool) -> String {
        let columns = TextWidth.columns(of: text)
        let edge = isFirst ? "|" : ""
        let before = columns + 2 + edge.utf8.count + 1 <= width ? 2 : 0
        let after = width - (edge.utf8.count + before + columns) - 1
        return edge + spaces(before) + text + spaces(after) + "|"
    }

    private static func spaces(_ count: Int) -> String {
        String(repeating: " ", count: max(0, count))
    }

    private static func dashes(_ count: Int) -> String {
        String(repeating: "-", count: max(0, count))
    }
}
