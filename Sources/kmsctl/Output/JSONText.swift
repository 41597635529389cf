import KMSJSON

/// JSON as AWS CLI prints it: members in their order, indented by four spaces.
enum JSONText {
    /// The text of a value, without a line break at its end.
    static func text(of value: JSONValue) -> String {
        var text = ""
        append(value, depth: 0, to: &text)
        return text
    }

    private static func append(_ value: JSONValue, depth: Int, to text: inout String) {
        switch value {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let number): text += String(number)
        case .number(let number): text += String(number)
        case .string(let string): text += quoted(string)
        case .array(let items):
            append(items, "[", "]", depth, to: &text) { item, text in
                append(item, depth: depth + 1, to: &text)
            }
        case .object(let members):
            append(members, "{", "}", depth, to: &text) { member, text in
                text += quoted(member.key) + ": "
                append(member.value, depth: depth + 1, to: &text)
            }
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
        var text = String.UnicodeScalarView()
        text.append("\"")
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text.append(contentsOf: "\\\"".unicodeScalars)
            case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": text.append(contentsOf: "\\n".unicodeScalars)
            case "\r": text.append(contentsOf: "\\r".unicodeScalars)
            case "\t": text.append(contentsOf: "\\t".unicodeScalars)
            case "\u{8}": text.append(contentsOf: "\\b".unicodeScalars)
            case "\u{C}": text.append(contentsOf: "\\f".unicodeScalars)
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
                text.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
            default: text.append(scalar)
            }
        }
        text.append("\"")
        return String(text)
    }
}
