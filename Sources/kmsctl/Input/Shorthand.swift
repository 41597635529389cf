import Foundation

/// AWS CLI's shorthand: `Key=Value,Key2="a, b",Key3=a\,b`.
///
/// Source: AWS CLI User Guide, "Using shorthand syntax".
struct Shorthand {
    private let flag: String
    private let text: [Character]
    private var index = 0

    /// The pairs that `text` spells, in their order.
    static func pairs(
        of text: String, flag: String
    ) throws(InputError) -> [(key: String, value: String)] {
        var parser = Shorthand(flag: flag, text: Array(text))
        return try parser.pairs()
    }

    private init(flag: String, text: [Character]) {
        self.flag = flag
        self.text = text
    }

    private mutating func pairs() throws(InputError) -> [(key: String, value: String)] {
        var pairs: [(key: String, value: String)] = []
        repeat {
            let key = try key()
            guard !pairs.contains(where: { $0.key.utf8.elementsEqual(key.utf8) }) else {
                throw InputError(
                    parsing: flag,
                    "Second instance of key \"\(key)\" encountered for input:\n\(all)")
            }
            pairs.append((key, try value()))
        } while take(",")
        guard index == text.count else { throw expected("','") }
        return pairs
    }

    private mutating func key() throws(InputError) -> String {
        skipSpaces()
        let start = index
        while index < text.count, text[index] != "=", text[index] != "," { index += 1 }
        let key = String(text[start..<index]).trimmingCharacters(in: .whitespaces)
        guard take("="), !key.isEmpty else { throw expected("'='") }
        return key
    }

    private mutating func value() throws(InputError) -> String {
        skipSpaces()
        guard index < text.count else { return "" }
        switch text[index] {
        case "\"", "'": return try quoted(by: text[index])
        default: return bare()
        }
    }

    private mutating func quoted(by quote: Character) throws(InputError) -> String {
        index += 1
        var value = ""
        while index < text.count, text[index] != quote {
            if text[index] == "\\", index + 1 < text.count,
                text[index + 1] == quote || text[index + 1] == "\\"
            {
                index += 1
            }
            value.append(text[index])
            index += 1
        }
        guard index < text.count else { throw expected("'\(quote)'") }
        index += 1
        skipSpaces()
        return value
    }

    private mutating func bare() -> String {
        var value = ""
        while index < text.count, text[index] != "," {
            if text[index] == "\\", index + 1 < text.count,
                text[index + 1] == "," || text[index + 1] == "\\"
            {
                index += 1
            }
            value.append(text[index])
            index += 1
        }
        return value.trimmingCharacters(in: .whitespaces)
    }

    private mutating func take(_ character: Character) -> Bool {
        guard index < text.count, text[index] == character else { return false }
        index += 1
        return true
    }

    private mutating func skipSpaces() {
        while index < text.count, text[index] == " " { index += 1 }
    }

    private var all: String { String(text) }

    private func expected(_ what: String) -> InputError {
        let found = index < text.count ? String(text[index]) : "EOF"
        let place = String(repeating: " ", count: min(index, text.count)) + "^"
        return InputError(
            parsing: flag, "Expected: \(what), received: '\(found)' for input:\n\(all)\n\(place)")
    }
}
