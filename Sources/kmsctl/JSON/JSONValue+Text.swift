import KMSJSON

extension JSONValue {
    /// Whether it is no list and no object.
    var isScalar: Bool {
        switch self {
        case .array, .object: false
        case .null, .bool, .integer, .number, .string: true
        }
    }

    /// Whether Python takes it for false: null, false, zero, and what is empty.
    var isFalse: Bool {
        switch self {
        case .null: true
        case .bool(let value): !value
        case .integer(let number): number == 0
        case .number(let number): number == 0
        case .string(let text): text.isEmpty
        case .array(let items): items.isEmpty
        case .object(let members): members.isEmpty
        }
    }

    /// The text that AWS CLI prints outside of JSON: Python's `str`.
    var plainText: String {
        if case .string(let text) = self { return text }
        return represented
    }

    /// Python's `repr`, which shows in text and tables where a list stands in a scalar's place.
    private var represented: String {
        switch self {
        case .null: "None"
        case .bool(let value): value ? "True" : "False"
        case .integer(let number): String(number)
        case .number(let number): String(number)
        case .string(let text): Self.represented(text)
        case .array(let items): "[" + items.map(\.represented).joined(separator: ", ") + "]"
        case .object(let members):
            "{"
                + members.map { Self.represented($0.key) + ": " + $0.value.represented }
                .joined(separator: ", ") + "}"
        }
    }

    private static func represented(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let quote: Unicode.Scalar = scalars.contains("'") && !scalars.contains("\"") ? "\"" : "'"
        var result = String.UnicodeScalarView()
        result.append(quote)
        for scalar in scalars {
            switch scalar {
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            case quote, "\\":
                result.append("\\")
                result.append(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{A0}":
                let digits = String(scalar.value, radix: 16)
                let zero = digits.utf8.count < 2 ? "0" : ""
                result.append(contentsOf: "\\x\(zero)\(digits)".unicodeScalars)
            default: result.append(scalar)
            }
        }
        result.append(quote)
        return String(result)
    }
}

extension String {
    /// Whether it comes before `other` where text is sorted by its code points, as Python does.
    func precedes(_ other: String) -> Bool {
        utf8.lexicographicallyPrecedes(other.utf8)
    }

    /// Whether it is the same text byte for byte.
    func isSame(as other: String) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}
