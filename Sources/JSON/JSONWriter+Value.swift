extension JSONWriter {
    /// The text of a value, without a line break at its end; numbers are as Python writes them.
    ///
    /// With `indentation`, each element and member has a line, as AWS CLI prints replies (4 spaces);
    /// without, there is one line without spaces.
    package static func text(
        of value: JSONValue, escaping: Escaping = .minimal, indentation: Int? = nil
    ) -> String {
        var writer = JSONWriter(escaping: escaping)
        writer.write(value, indentation, depth: 0)
        return writer.text
    }

    private mutating func write(_ value: JSONValue, _ indentation: Int?, depth: Int) {
        switch value {
        case .null: writeUnquoted("null")
        case .bool(let value): self.value(value)
        case .integer(let number): writeUnquoted(String(number))
        case .number(let number): writeUnquoted(Self.text(of: number))
        case .string(let text): self.value(text)
        case .array(let items):
            openArray()
            for item in items {
                separate()
                breakLine(indentation, depth + 1)
                write(item, indentation, depth: depth + 1)
            }
            if !items.isEmpty { breakLine(indentation, depth) }
            closeArray()
        case .object(let members):
            append("{")
            for member in members {
                separate()
                breakLine(indentation, depth + 1)
                key(member.key, isSpaced: indentation != nil)
                write(member.value, indentation, depth: depth + 1)
            }
            if !members.isEmpty { breakLine(indentation, depth) }
            close()
        }
    }

    private mutating func key(_ name: String, isSpaced: Bool) {
        string(name)
        append(isSpaced ? ": " : ":")
        needsComma = false
    }

    private mutating func breakLine(_ indentation: Int?, _ depth: Int) {
        guard let indentation else { return }
        append("\n")
        for _ in 0..<indentation * depth { append(" ") }
    }

    private mutating func writeUnquoted(_ text: String) {
        var text = text
        text.withUTF8 { text in unsafe append(UnsafeRawBufferPointer(text)) }
        needsComma = true
    }

    private static func text(of number: Double) -> String {
        guard !number.isNaN else { return "NaN" }
        guard number.isFinite else { return number < 0 ? "-Infinity" : "Infinity" }
        return number.pythonText
    }
}
