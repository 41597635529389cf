/// Writes values as JSON, with numbers as Python writes them.
package struct JSONWriter {
    /// What is escaped in strings beyond what must be.
    package enum Escaping: Sendable {
        /// Nothing: the text is UTF-8.
        case minimal
        /// All but ASCII's printable characters, as Python's `json.dumps` does unless told otherwise.
        case ascii
    }

    private let escaping: Escaping
    /// Spaces for each level; `nil` for one line without spaces.
    private let indentation: Int?
    private var text = String.UnicodeScalarView()

    private init(_ escaping: Escaping, _ indentation: Int?) {
        self.escaping = escaping
        self.indentation = indentation
    }

    /// The text of a value, without a line break at its end.
    ///
    /// With `indentation`, each element and member has a line, as AWS CLI prints replies (4 spaces).
    package static func text(
        of value: JSONValue, escaping: Escaping = .minimal, indentation: Int? = nil
    ) -> String {
        var writer = JSONWriter(escaping, indentation)
        writer.write(value, depth: 0)
        return String(writer.text)
    }

    private mutating func put(_ piece: String) { text.append(contentsOf: piece.unicodeScalars) }

    private mutating func write(_ value: JSONValue, depth: Int) {
        switch value {
        case .null: put("null")
        case .bool(let value): put(value ? "true" : "false")
        case .integer(let number): put(String(number))
        case .number(let number): put(Self.text(of: number))
        case .string(let string): write(string)
        case .array(let items):
            put("[")
            for (index, item) in items.enumerated() {
                begin(index, depth + 1)
                write(item, depth: depth + 1)
            }
            end("]", items.isEmpty, depth)
        case .object(let members):
            put("{")
            for (index, member) in members.enumerated() {
                begin(index, depth + 1)
                write(member.key)
                put(indentation == nil ? ":" : ": ")
                write(member.value, depth: depth + 1)
            }
            end("}", members.isEmpty, depth)
        }
    }

    private mutating func begin(_ index: Int, _ depth: Int) {
        if index > 0 { put(",") }
        breakLine(depth)
    }

    private mutating func end(_ bracket: String, _ isEmpty: Bool, _ depth: Int) {
        if !isEmpty { breakLine(depth) }
        put(bracket)
    }

    private mutating func breakLine(_ depth: Int) {
        guard let indentation else { return }
        put("\n" + String(repeating: " ", count: indentation * depth))
    }

    private static func text(of number: Double) -> String {
        guard !number.isNaN else { return "NaN" }
        guard number.isFinite else { return number < 0 ? "-Infinity" : "Infinity" }
        return number.pythonText
    }

    private mutating func write(_ string: String) {
        put("\"")
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": put("\\\"")
            case "\\": put("\\\\")
            case "\n": put("\\n")
            case "\r": put("\\r")
            case "\t": put("\\t")
            case "\u{8}": put("\\b")
            case "\u{C}": put("\\f")
            case "\u{0}"..."\u{1F}": escape(scalar)
            case " "..."~": text.append(scalar)
            default: if escaping == .ascii { escape(scalar) } else { text.append(scalar) }
            }
        }
        put("\"")
    }

    /// `\uXXXX`, twice for what is beyond 16 bits.
    private mutating func escape(_ scalar: Unicode.Scalar) {
        for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            put("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
        }
    }
}
