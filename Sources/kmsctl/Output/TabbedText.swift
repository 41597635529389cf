import KMSWire

/// Lines of tab-separated values as AWS CLI's `--output text` prints them: scalars sorted by name on
/// one line, then each list and object behind its name in capitals.
enum TabbedText {
    /// The lines of an object.
    static func text(of fields: [Field]) -> String {
        var text = ""
        append(fields, name: nil, columns: nil, to: &text)
        return text
    }

    private static func append(
        _ value: MessageValue, name: String?, columns: [String]?, to text: inout String
    ) {
        switch value {
        case .object(let members):
            append(members.map(Field.init), name: name, columns: columns, to: &text)
        case .list(let items): append(items, name: name, to: &text)
        case .string, .integer, .bool, .time, .bytes: text += (value.scalarText ?? "") + "\n"
        }
    }

    private static func append(_ items: [MessageValue], name: String?, to text: inout String) {
        let columns = Set(items.flatMap(\.scalarNames)).sorted()
        for item in items {
            if let scalar = item.scalarText {
                text += (name.map { $0.uppercased() + "\t" } ?? "") + scalar + "\n"
            } else {
                append(item, name: name, columns: columns, to: &text)
            }
        }
    }

    /// `columns` are what the objects of a list have, all together, so that they line up.
    private static func append(
        _ members: [Field], name: String?, columns: [String]?, to text: inout String
    ) {
        let members = members.sorted { $0.name < $1.name }
        var cells: [String]
        if let columns {
            cells = columns.map { column in
                members.first { $0.name == column }?.value.scalarText ?? ""
            }
        } else {
            cells = members.compactMap(\.value.scalarText)
        }
        if !cells.isEmpty {
            if let name { cells.insert(name.uppercased(), at: 0) }
            text += cells.joined(separator: "\t") + "\n"
        }
        for member in members where member.value.scalarText == nil {
            append(member.value, name: member.name, columns: nil, to: &text)
        }
    }
}

extension MessageValue {
    /// The names of an object's members that are no lists and no objects.
    var scalarNames: [String] {
        guard case .object(let members) = self else { return [] }
        return members.filter { $0.value.scalarText != nil }.map(\.name)
    }
}
