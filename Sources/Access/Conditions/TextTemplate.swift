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
            if reading.takesVariables, let (piece, end) = Self.special(bytes, at: position) {
                switch piece {
                case .bytes(let character): literal += character
                case .variable where reading.isResource && colons < ARNText.partCount - 1:
                    literal += bytes[position..<end]
                case .variable:
                    if !literal.isEmpty { pieces.append(.bytes(literal)) }
                    literal = []
                    pieces.append(piece)
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

    /// The variable, or the escaped character, that begins at `start`, and where it ends; `nil` if there is
    /// none: what only looks like one is text.
    private static func special(_ bytes: [UInt8], at start: Int) -> (Piece, end: Int)? {
        guard bytes[start...].starts(with: "${".utf8) else { return nil }
        let rest = bytes[(start + 2)...]
        if let character = rest.first, "*?$".utf8.contains(character),
            rest.dropFirst().first == UInt8(ascii: "}")
        {
            return (.bytes([character]), start + 4)
        }
        guard let end = rest.firstIndex(where: { "{},'*?$".utf8.contains($0) }) else { return nil }
        let key = trimmed(rest[..<end])
        guard !key.isEmpty else { return nil }
        let name = ConditionKey(String(decoding: key, as: UTF8.self))
        if bytes[end] == UInt8(ascii: "}") { return (.variable(name, default: nil), end + 1) }
        guard bytes[end] == UInt8(ascii: ","), let text = quoted(bytes[(end + 1)...]) else {
            return nil
        }
        return (.variable(name, default: text.text), text.end)
    }

    /// A text between quotes, and where the brace behind it ends.
    private static func quoted(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], end: Int)? {
        let quote = UInt8(ascii: "'")
        let start = bytes.drop { $0 == UInt8(ascii: " ") }
        guard start.first == quote, let end = start.dropFirst().firstIndex(of: quote) else {
            return nil
        }
        let rest = start[(end + 1)...].drop { $0 == UInt8(ascii: " ") }
        guard rest.first == UInt8(ascii: "}") else { return nil }
        return (Array(start[(start.startIndex + 1)..<end]), rest.startIndex + 1)
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = bytes.drop { $0 == UInt8(ascii: " ") }
        let end = start.lastIndex { $0 != UInt8(ascii: " ") }
        return start[start.startIndex..<(end.map { $0 + 1 } ?? start.startIndex)]
    }

    /// Whether there is no variable in it.
    var isFixed: Bool { fixed != nil }

    /// The bytes of a template without variables.
    var fixed: [UInt8]? {
        guard pieces.count == 1, case .bytes(let bytes) = pieces[0] else { return nil }
        return bytes
    }
}
