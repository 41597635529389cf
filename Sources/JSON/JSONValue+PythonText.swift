extension JSONValue {
    /// What Python's `str` makes of the value.
    package var pythonText: String {
        if case .string(let text) = self { return text }
        return pythonRepresentation
    }

    /// What Python's `repr` makes of the value.
    private var pythonRepresentation: String {
        switch self {
        case .null: return "None"
        case .bool(let value): return value ? "True" : "False"
        case .integer(let value): return String(value)
        case .number(let value): return value.isFinite ? value.pythonText : "\(value)"
        case .string(let text): return Self.quoted(text)
        case .array(let items):
            return "[" + items.map(\.pythonRepresentation).joined(separator: ", ") + "]"
        case .object(let members):
            let texts = members.map { Self.quoted($0.key) + ": " + $0.value.pythonRepresentation }
            return "{" + texts.joined(separator: ", ") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let quote: Unicode.Scalar = scalars.contains("'") && !scalars.contains("\"") ? "\"" : "'"
        var result = String.UnicodeScalarView([quote])
        for scalar in scalars {
            switch scalar {
            case "\\", quote:
                result.append("\\")
                result.append(scalar)
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{A0}":
                let digits = String(scalar.value, radix: 16)
                let escape = "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
                result.append(contentsOf: escape.unicodeScalars)
            default: result.append(scalar)
            }
        }
        result.append(quote)
        return String(result)
    }
}
