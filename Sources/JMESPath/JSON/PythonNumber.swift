/// Numbers as Python reads and writes them.
enum PythonNumber {
    /// The number in a text, by the rules of Python's `int` and `float`; `nil` if there is none.
    static func value(of text: String) -> JMESValue? {
        var trimmed = Array(text.unicodeScalars.drop { $0.isPythonSpace })
        while let last = trimmed.last, last.isPythonSpace { trimmed.removeLast() }
        guard let ascii = plain(trimmed) else { return nil }
        var digits = ascii[...]
        let isNegative = digits.first == UInt8(ascii: "-")
        if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
        guard let number = magnitude(digits) else { return nil }
        switch number {
        case .integer(let value): return .integer(isNegative ? -value : value)
        case .number(let value): return .number(isNegative ? -value : value)
        default: return nil
        }
    }

    /// The text in ASCII, in lower case, with decimal digits of any script, and without the underscores
    /// between digits; `nil` if it has something else.
    private static func plain(_ scalars: [Unicode.Scalar]) -> [UInt8]? {
        var bytes: [UInt8] = []
        for (index, scalar) in scalars.enumerated() {
            if let value = digit(scalar) {
                bytes.append(UInt8(ascii: "0") + value)
            } else if scalar == "_" {
                guard index > 0, index + 1 < scalars.count, digit(scalars[index - 1]) != nil,
                    digit(scalars[index + 1]) != nil
                else { return nil }
            } else if scalar.isASCII {
                let byte = UInt8(scalar.value)
                bytes.append(("A"..."Z").contains(scalar) ? byte | 0x20 : byte)
            } else {
                return nil
            }
        }
        return bytes
    }

    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        guard scalar.properties.numericType == .decimal,
            let value = scalar.properties.numericValue
        else { return nil }
        return UInt8(exactly: value)
    }

    private static func magnitude(_ text: ArraySlice<UInt8>) -> JMESValue? {
        let string = String(decoding: text, as: UTF8.self)
        if ["inf", "infinity"].contains(string) { return .number(.infinity) }
        if string == "nan" { return .number(.nan) }
        var rest = text
        func skipDigits() -> Int {
            let count = rest.prefix { $0.isDigit }.count
            rest = rest.dropFirst(count)
            return count
        }
        var digits = skipDigits()
        let isWhole = rest.isEmpty
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            digits += skipDigits()
        }
        guard digits > 0 else { return nil }
        if rest.first == UInt8(ascii: "e") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
                rest = rest.dropFirst()
            }
            guard skipDigits() > 0 else { return nil }
        }
        guard rest.isEmpty else { return nil }
        if isWhole, let value = Int64(string) { return .integer(value) }
        // Python reads ".5" and "5.", and Swift need not.
        return Double("0" + string.replacingPoint).map(JMESValue.number)
    }
}

extension String {
    /// The text with a zero behind a point that no digit follows.
    fileprivate var replacingPoint: String {
        var bytes: [UInt8] = []
        for byte in utf8 {
            if bytes.last == UInt8(ascii: "."), !byte.isDigit { bytes.append(UInt8(ascii: "0")) }
            bytes.append(byte)
        }
        if bytes.last == UInt8(ascii: ".") { bytes.append(UInt8(ascii: "0")) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII digit.
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}

extension Double {
    /// What Python's `repr` makes of a finite number: the fewest digits that give it back, and an
    /// exponent below 0.0001 and from 1e16 on.
    var pythonText: String {
        // Swift finds the same digits, but sets the point by rules of its own.
        let parts = magnitude.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        var digits = Array(mantissa.joined(separator: "").utf8)
        var point = mantissa[0].utf8.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
        digits.removeFirst(leading)
        point -= leading
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let sign = self.sign == .minus ? "-" : ""
        guard !digits.isEmpty else { return sign + "0.0" }
        return sign + Self.pythonText(String(decoding: digits, as: UTF8.self), point: point)
    }

    /// The number 0.`digits` times ten to the power of `point`.
    private static func pythonText(_ digits: String, point: Int) -> String {
        let count = digits.utf8.count
        guard point > -4, point <= 16 else {
            let exponent = Swift.abs(point - 1)
            let rest = count > 1 ? ".\(digits.dropFirst())" : ""
            let sign = point < 1 ? "-" : "+"
            return "\(digits.prefix(1))\(rest)e\(sign)\(exponent < 10 ? "0" : "")\(exponent)"
        }
        func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
        if point <= 0 { return "0.\(zeros(-point))\(digits)" }
        if point >= count { return "\(digits)\(zeros(point - count)).0" }
        return "\(digits.prefix(point)).\(digits.dropFirst(point))"
    }
}
