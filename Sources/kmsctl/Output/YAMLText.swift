import KMSJSON

/// YAML as AWS CLI version 2 prints it: members sorted by name, lists not set in.
enum YAMLText {
    /// The text of a value, with a line break at its end.
    static func text(of value: JSONValue) -> String {
        var text = ""
        switch value {
        case .array(let items) where !items.isEmpty:
            append(items, indent: 0, isBegun: false, to: &text)
        case .object(let members) where !members.isEmpty:
            append(members, indent: 0, isBegun: false, to: &text)
        default:
            let scalar = inline(value)
            // A document that is a bare word says where it ends.
            let isQuoted = scalar.utf8.first.map { "'\"[{".utf8.contains($0) } ?? false
            text = scalar + (isQuoted ? "\n" : "\n...\n")
        }
        return text
    }

    /// `isBegun`: whether the first line has its indentation already, behind a dash.
    private static func append(
        _ members: [(key: String, value: JSONValue)], indent: Int, isBegun: Bool,
        to text: inout String
    ) {
        let members = members.sorted { $0.key.precedes($1.key) }
        for (index, member) in members.enumerated() {
            if index > 0 || !isBegun { text += String(repeating: " ", count: indent) }
            text += YAMLScalar.text(of: member.key) + ":"
            switch member.value {
            case .array(let items) where !items.isEmpty:
                text += "\n"
                append(items, indent: indent, isBegun: false, to: &text)
            case .object(let inner) where !inner.isEmpty:
                text += "\n"
                append(inner, indent: indent + 2, isBegun: false, to: &text)
            default: text += " " + inline(member.value) + "\n"
            }
        }
    }

    private static func append(
        _ items: [JSONValue], indent: Int, isBegun: Bool, to text: inout String
    ) {
        for (index, item) in items.enumerated() {
            if index > 0 || !isBegun { text += String(repeating: " ", count: indent) }
            text += "- "
            switch item {
            case .array(let inner) where !inner.isEmpty:
                append(inner, indent: indent + 2, isBegun: true, to: &text)
            case .object(let members) where !members.isEmpty:
                append(members, indent: indent + 2, isBegun: true, to: &text)
            default: text += inline(item) + "\n"
            }
        }
    }

    /// A value that takes no line of its own.
    private static func inline(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .integer(let number): String(number)
        case .number(let number): YAMLScalar.text(of: number)
        case .string(let string): YAMLScalar.text(of: string)
        case .array: "[]"
        case .object: "{}"
        }
    }
}
