/// A text of a policy in which variables are replaced by what the request has.
struct TextTemplate: Sendable {
    enum Piece: Sendable, Equatable {
        /// Bytes as they are, with wildcards as in ``WildcardPattern``.
        case bytes([UInt8])
        /// The value of a condition key with one value, or else a text.
        case variable(ConditionKey, default: [UInt8]?)

        static func == (left: Piece, right: Piece) -> Bool {
            switch (left, right) {
            case (.bytes(let left), .bytes(let right)): left == right
            default: false
            }
        }
    }

    private(set) var pieces: [Piece] = []

    /// How a text is read.
    struct Reading {
        /// Whether `*` and `?` are wildcards.
        var takesWildcards: Bool
        /// Whether `${…}` is a variable, or stands for a character that it escapes.
        var takesVariables: Bool
        /// Whether variables are replaced only behind the fifth colon, as in a resource.
        var isResource = false
    }

    init(_ text: String, _ reading: Reading) {
        let bytes = Array(text.utf8)
        var literal: [UInt8] = []
        var position = 0
        var colons = 0
        while position < bytes.count {
            let byte = bytes[position]
            if reading.takesVariables, let end = Self.endOfVariable(bytes, at: position) {
                let content = bytes[position + 2..<end - 1]
                if content.count == 1, let character = content.first, "*?$".utf8.contains(character)
                {
                    literal.append(character)
                } else if reading.isResource, colons < ARNText.partCount - 1 {
                    literal += bytes[position..<end]
                } else {
                    if !literal.isEmpty { pieces.append(.bytes(literal)) }
                    literal = []
                    pieces.append(Self.variable(content))
                }
                position = end
                continue
            }
            if byte == UInt8(ascii: ":") { colons += 1 }
            if reading.takesWildcards {
                WildcardPattern.append(byte, to: &literal)
            } else {
                literal.append(byte)
            }
            position += 1
        }
        if !literal.isEmpty || pieces.isEmpty { pieces.append(.bytes(literal)) }
    }

    /// Where the variable that begins at `start` ends, behind its brace; `nil` if none begins there.
    private static func endOfVariable(_ bytes: [UInt8], at start: Int) -> Int? {
        guard bytes[start...].starts(with: "${".utf8) else { return nil }
        return bytes[start...].firstIndex(of: UInt8(ascii: "}")).map { $0 + 1 }
    }

    /// The variable between braces: a key, and perhaps `, 'default'`.
    private static func variable(_ content: ArraySlice<UInt8>) -> Piece {
        func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
            let start = bytes.drop { $0 == UInt8(ascii: " ") }
            let end = start.lastIndex { $0 != UInt8(ascii: " ") }
            return start[start.startIndex..<(end.map { $0 + 1 } ?? start.startIndex)]
        }
        guard let comma = content.firstIndex(of: UInt8(ascii: ",")) else {
            return .variable(
                ConditionKey(String(decoding: trimmed(content), as: UTF8.self)), default: nil)
        }
        let key = String(decoding: trimmed(content[..<comma]), as: UTF8.self)
        let quoted = trimmed(content[(comma + 1)...])
        let quote = UInt8(ascii: "'")
        guard quoted.count >= 2, quoted.first == quote, quoted.last == quote else {
            return .variable(ConditionKey(key), default: nil)
        }
        return .variable(ConditionKey(key), default: Array(quoted.dropFirst().dropLast()))
    }

    /// Whether there is no variable in it.
    var isFixed: Bool { fixed != nil }

    /// The bytes of a template without variables.
    var fixed: [UInt8]? {
        guard pieces.count == 1, case .bytes(let bytes) = pieces[0] else { return nil }
        return bytes
    }
}
