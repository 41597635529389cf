/// Strings and numbers in YAML: bare where that reads back as the same, or else in quotes.
enum YAMLScalar {
    /// What is no string if it stands bare, in YAML 1.1 or 1.2.
    private static let words: Set<String> = [
        "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=", ".inf",
        "-.inf", "+.inf", ".nan", "---", "...",
    ]

    static func text(of number: Double) -> String {
        let text = String(number)
        guard let exponent = text.utf8.firstIndex(of: UInt8(ascii: "e")),
            !text.utf8.contains(UInt8(ascii: "."))
        else { return text }
        return "\(text[..<exponent]).0\(text[exponent...])"
    }

    static func text(of string: String) -> String {
        let scalars = Array(string.unicodeScalars)
        guard scalars.allSatisfy(isPrintable) else { return doubleQuoted(scalars) }
        guard isPlain(scalars), !words.contains(string.lowercased()), !isNumber(string),
            !isDate(string)
        else {
            return singleQuoted(scalars)
        }
        return string
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
            0x10000...0x10FFFF:
            true
        default: false
        }
    }

    /// Whether no character has a meaning where it stands.
    private static func isPlain(_ scalars: [Unicode.Scalar]) -> Bool {
        guard let first = scalars.first, let last = scalars.last, first != " ", last != " " else {
            return false
        }
        switch first {
        case "#", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`":
            return false
        case "-", "?", ":":
            guard scalars.count > 1, scalars[1] != " " else { return false }
        default: break
        }
        guard last != ":" else { return false }
        let pairs = zip(scalars, scalars.dropFirst())
        return !pairs.contains { $0 == ":" && $1 == " " || $0 == " " && $1 == "#" }
            && !scalars.starts(with: "---".unicodeScalars)
            && !scalars.starts(with: "...".unicodeScalars)
    }

    private static func singleQuoted(_ scalars: [Unicode.Scalar]) -> String {
        var text = String.UnicodeScalarView()
        text.append("'")
        for scalar in scalars {
            text.append(scalar)
            if scalar == "'" { text.append(scalar) }
        }
        text.append("'")
        return String(text)
    }

    private static func doubleQuoted(_ scalars: [Unicode.Scalar]) -> String {
        var text = "\""
        for scalar in scalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            default:
                guard !isPrintable(scalar) else {
                    text.unicodeScalars.append(scalar)
                    continue
                }
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let count = scalar.value <= 0xFF ? 2 : 4
                let zeros = String(repeating: "0", count: max(0, count - digits.utf8.count))
                text += (count == 2 ? "\\x" : "\\u") + zeros + digits
            }
        }
        return text + "\""
    }

    // MARK: What looks like something else

    /// Whether it reads as a number: decimal, with an exponent, in another base, or in parts of 60.
    private static func isNumber(_ string: String) -> Bool {
        var rest = Array(string.utf8)[...]
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        guard let first = rest.first else { return false }
        if first == UInt8(ascii: "0"), let base = rest.dropFirst().first, "xob".utf8.contains(base)
        {
            return rest.count > 2 && rest.dropFirst(2).allSatisfy { isHexadecimal($0) }
        }
        let whole = take(&rest) { isDigit($0) || $0 == UInt8(ascii: ":") }
        var part = 0
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            part = take(&rest) { isDigit($0) }
        }
        guard whole + part > 0, isDigit(first) || first == UInt8(ascii: ".") else { return false }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
                rest.removeFirst()
            }
            guard take(&rest, where: { isDigit($0) }) > 0 else { return false }
        }
        return rest.isEmpty
    }

    /// Whether it begins as a date does, and goes on as nothing but a time.
    private static func isDate(_ string: String) -> Bool {
        var rest = Array(string.utf8)[...]
        guard take(&rest, where: { isDigit($0) }) == 4 else { return false }
        for _ in 0..<2 {
            guard rest.first == UInt8(ascii: "-") else { return false }
            rest.removeFirst()
            guard (1...2).contains(take(&rest, where: { isDigit($0) })) else { return false }
        }
        guard let next = rest.first else { return true }
        return next == UInt8(ascii: "T") || next == UInt8(ascii: "t") || next == UInt8(ascii: " ")
    }

    /// Drops what is wanted from the front; gives how much that was.
    private static func take(
        _ bytes: inout ArraySlice<UInt8>, where isWanted: (UInt8) -> Bool
    ) -> Int {
        let rest = bytes.drop(while: isWanted)
        let count = bytes.count - rest.count
        bytes = rest
        return count
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
}
