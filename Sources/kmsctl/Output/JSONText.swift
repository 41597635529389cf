import Foundation
import KMSWire

/// JSON as AWS CLI prints it: members in their order, indented by four spaces.
enum JSONText {
    /// The text of an object, without a line break at its end.
    static func text(of fields: [Field]) -> String {
        var text = ""
        append(fields, depth: 0, to: &text)
        return text
    }

    private static func append(_ value: MessageValue, depth: Int, to text: inout String) {
        switch value {
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let number): text += String(number)
        case .string, .time, .bytes: text += quoted(value.scalarText ?? "")
        case .list(let items):
            append(items, "[", "]", depth, to: &text) { item, text in
                append(item, depth: depth + 1, to: &text)
            }
        case .object(let members):
            append(members.map(Field.init), depth: depth, to: &text)
        }
    }

    private static func append(_ fields: [Field], depth: Int, to text: inout String) {
        append(fields, "{", "}", depth, to: &text) { field, text in
            text += quoted(field.name) + ": "
            append(field.value, depth: depth + 1, to: &text)
        }
    }

    private static func append<Item>(
        _ items: [Item], _ opening: String, _ closing: String, _ depth: Int,
        to text: inout String, _ appendItem: (Item, inout String) -> Void
    ) {
        guard !items.isEmpty else {
            text += opening + closing
            return
        }
        text += opening
        for (index, item) in items.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + String(repeating: "    ", count: depth + 1)
            appendItem(item, &text)
        }
        text += "\n" + String(repeating: "    ", count: depth) + closing
    }

    /// A JSON string; only what must be escaped is.
    static func quoted(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{8}": text += "\\b"
            case "\u{C}": text += "\\f"
            case "\u{0}"..."\u{1F}": text += String(format: "\\u%04x", scalar.value)
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
