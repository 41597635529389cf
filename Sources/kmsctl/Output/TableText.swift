import KMSJSON

/// A value as the tables that AWS CLI prints: one of names and values, and one for each list and
/// object in it, set in by one bar more than what it is in.
///
/// Source: awscli 1.45, `TableFormatter` of `formatter.py`.
struct TableText {
    private var sections: [TableSection] = []

    /// The table of a value under a title, to be read `width` columns wide; empty for what is empty.
    ///
    /// Throws if rows of one table differ in length.
    static func text(
        of value: JSONValue, title: String, width: Int
    ) throws(LocalFailure) -> String {
        var table = TableText()
        guard try table.add(value, title: title, indent: 0) else { return "" }
        return try TableLayout.text(of: table.sections, terminalWidth: width)
    }

    /// Adds the tables of a value; without a title, its rows go on in the table before.
    private mutating func add(
        _ value: JSONValue, title: String?, indent: Int
    ) throws(LocalFailure) -> Bool {
        guard !value.isFalse else { return false }
        if let title { begin(title, indent) }
        switch value {
        case .array(let items):
            if let first = items.first, first.isObject {
                try addObjects(items, indent, title)
            } else {
                for item in items { try addItem(item) }
            }
        case .object(let members): try addObject(members, indent)
        case .null, .bool, .integer, .number, .string: break
        }
        return true
    }

    private mutating func begin(_ title: String?, _ indent: Int) {
        sections.append(TableSection(title: title ?? "", indent: indent))
    }

    private mutating func addItem(_ item: JSONValue) throws(LocalFailure) {
        switch item {
        case .array(let inner) where inner.allSatisfy(\.isScalar):
            try addRow(inner.map(\.pythonText))
        case .array: _ = try add(item, title: nil, indent: 0)
        // As Python's loop over a dictionary: its keys.
        case .object(let members): try addRow(members.map { $0.key })
        case .null, .bool, .integer, .number, .string: try addRow([item.pythonText])
        }
    }

    private mutating func addObject(
        _ members: [(key: String, value: JSONValue)], _ indent: Int
    ) throws(LocalFailure) {
        let members = members.sorted { $0.key.precedes($1.key) }
        let scalars = members.filter { $0.value.isScalar }
        if scalars.count == 1 {
            try addRow([scalars[0].key, scalars[0].value.pythonText])
        } else if !scalars.isEmpty {
            addHeader(scalars.map { $0.key })
            try addRow(scalars.map { $0.value.pythonText })
        }
        for member in members where !member.value.isScalar {
            _ = try add(member.value, title: member.key, indent: indent + 1)
        }
    }

    private mutating func addObjects(
        _ items: [JSONValue], _ indent: Int, _ title: String?
    ) throws(LocalFailure) {
        let header = Self.names(in: items) { $0.isScalar }
        let inner = Self.names(in: items) { !$0.isScalar }
        addHeader(header)
        for (index, item) in items.enumerated() {
            guard case .object(let members) = item else {
                throw LocalFailure("A list of both objects and others can't be put into a table.")
            }
            if index > 0, !inner.isEmpty {
                begin(title, indent)
                addHeader(header)
            }
            func member(_ name: String) -> JSONValue? {
                members.first { $0.key.isSame(as: name) }?.value
            }
            try addRow(header.map { member($0)?.pythonText ?? "" })
            for name in inner {
                guard let value = member(name) else { continue }
                _ = try add(value, title: name, indent: indent + 1)
            }
        }
    }

    private mutating func addHeader(_ header: [String]) {
        guard !sections.isEmpty else { return }
        sections[sections.count - 1].addHeader(header)
    }

    private mutating func addRow(_ row: [String]) throws(LocalFailure) {
        guard !sections.isEmpty else { return }
        try sections[sections.count - 1].addRow(row)
    }

    /// The names of the members that `isWanted`, of all items, sorted, each once.
    private static func names(
        in items: [JSONValue], where isWanted: (JSONValue) -> Bool
    ) -> [String] {
        var names: [String] = []
        for case .object(let members) in items {
            names += members.filter { isWanted($0.value) }.map { $0.key }
        }
        names.sort { $0.precedes($1) }
        var distinct: [String] = []
        for name in names where distinct.last?.isSame(as: name) != true { distinct.append(name) }
        return distinct
    }
}
