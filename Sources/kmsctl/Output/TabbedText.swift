import KMSJSON

/// Lines of tab-separated values as AWS CLI's `--output text` prints them: scalars sorted by name on
/// one line, then each list and object behind its name in capitals.
///
/// Source: awscli 1.45, `text.py`.
enum TabbedText {
    /// The lines of a value.
    static func text(of value: JSONValue) -> String {
        var text = ""
        append(value, name: nil, columns: nil, to: &text)
        return text
    }

    /// The lines of a listing, whose token comes last and under its own name.
    static func text(ofListing reply: JSONValue) -> String {
        guard case .object(let members) = reply,
            let token = members.first(where: { $0.key == Listing.tokenName })?.value
        else { return text(of: reply) }
        let rest = members.filter { $0.key != Listing.tokenName }
        return text(of: .object(rest)) + "\(Listing.tokenName.uppercased())\t\(token.pythonText)\n"
    }

    private static func append(
        _ value: JSONValue, name: String?, columns: [String]?, to text: inout String
    ) {
        switch value {
        case .object(let members): append(members, name: name, columns: columns, to: &text)
        case .array(let items): append(items, name: name, to: &text)
        case .null, .bool, .integer, .number, .string: text += value.pythonText + "\n"
        }
    }

    private static func append(_ items: [JSONValue], name: String?, to text: inout String) {
        if items.contains(where: \.isObject) {
            let columns = scalarNames(of: items)
            for item in items { append(item, name: name, columns: columns, to: &text) }
        } else {
            let scalars = items.filter(\.isScalar)
            if let name {
                for scalar in scalars { text += name.uppercased() + "\t\(scalar.pythonText)\n" }
            } else if !scalars.isEmpty {
                text += scalars.map(\.pythonText).joined(separator: "\t") + "\n"
            }
            for item in items where !item.isScalar {
                append(item, name: name, columns: nil, to: &text)
            }
        }
    }

    /// `columns` are what the objects of a list have, all together, so that they line up.
    private static func append(
        _ members: [(key: String, value: JSONValue)], name: String?, columns: [String]?,
        to text: inout String
    ) {
        let members = members.sorted { $0.key.precedes($1.key) }
        var cells: [String]
        let rest: [(key: String, value: JSONValue)]
        if let columns {
            cells = columns.map { column in
                members.first { $0.key.isSame(as: column) }?.value.pythonText ?? ""
            }
            rest = members.filter { member in !columns.contains { $0.isSame(as: member.key) } }
        } else {
            cells = members.filter { $0.value.isScalar }.map { $0.value.pythonText }
            rest = members.filter { !$0.value.isScalar }
        }
        if !cells.isEmpty {
            if let name { cells.insert(name.uppercased(), at: 0) }
            text += cells.joined(separator: "\t") + "\n"
        }
        for member in rest { append(member.value, name: member.key, columns: nil, to: &text) }
    }

    /// The names of all members that are no lists and no objects, sorted, each once.
    private static func scalarNames(of items: [JSONValue]) -> [String] {
        var names: [String] = []
        for case .object(let members) in items {
            names += members.filter { $0.value.isScalar }.map { $0.key }
        }
        names.sort { $0.precedes($1) }
        var distinct: [String] = []
        for name in names where distinct.last?.isSame(as: name) != true { distinct.append(name) }
        return distinct
    }
}

extension JSONValue {
    var isObject: Bool {
        if case .object = self { true } else { false }
    }
}
