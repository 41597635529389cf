import KMSJSON

/// Numbers as Python reads them.
enum PythonNumber {
    /// The number in a text, by the rules of Python's `int` and `float`; `nil` if there is none.
    static func value(of text: String) -> JSONValue? {
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

    private static func magnitude(_ text: ArraySlice<UInt8>) -> JSONValue? {
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
        return Double("0" + string.replacingPoint).map(JSONValue.number)
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
