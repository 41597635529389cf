/// Reads JSON, strictly as RFC 8259 has it.
///
/// Whole numbers of 64 bits stay whole; larger ones become fractions. A surrogate without its other
/// half is refused, as no text can hold it.
package struct JSONReader {
    /// What a reader accepts.
    package struct Options: Sendable {
        /// Whether a key that comes again is an error; otherwise its last value counts.
        package var refusesDuplicateKeys = false
        /// Whether NaN, Infinity, -Infinity and numbers beyond the largest are accepted.
        package var acceptsNonFinite = false
        /// How many lists and objects may be within each other.
        package var maximumDepth = 200

        package init() {}

        /// What Python's `json.loads` accepts.
        package static let python: Options = {
            var options = Options()
            options.acceptsNonFinite = true
            return options
        }()
    }

    private let bytes: [UInt8]
    private let options: Options
    private var position = 0

    private init(_ bytes: [UInt8], _ options: Options) {
        self.bytes = bytes
        self.options = options
    }

    /// The value that the bytes are the text of, all of them.
    package static func value(
        of bytes: [UInt8], options: Options = Options()
    ) throws(JSONReadError) -> JSONValue {
        try JSONValue(
            node(of: bytes, options: options), acceptsNonFinite: options.acceptsNonFinite)
    }

    /// The same with the place of each value.
    package static func node(
        of bytes: [UInt8], options: Options = Options()
    ) throws(JSONReadError) -> JSONNode {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw JSONReadError(kind: .malformed, reason: "The text is not UTF-8", offset: 0)
        }
        var reader = JSONReader(bytes, options)
        reader.skipSpace()
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.position == bytes.count else { throw reader.error("Extra data") }
        return value
    }

    // MARK: Pieces

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func error(
        _ reason: String, _ kind: JSONReadError.Kind = .malformed, at offset: Int? = nil
    ) -> JSONReadError {
        JSONReadError(kind: kind, reason: reason, offset: offset ?? position)
    }

    private mutating func skipSpace() {
        while let byte = current, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    /// Moves behind `byte` if that is the current one.
    private mutating func skip(_ byte: Unicode.Scalar) -> Bool {
        guard current == UInt8(ascii: byte) else { return false }
        position += 1
        return true
    }

    /// Moves behind `word` if it is next.
    private mutating func skip(word: String) -> Bool {
        guard bytes[position...].starts(with: word.utf8) else { return false }
        position += word.utf8.count
        return true
    }

    private mutating func value(depth: Int) throws(JSONReadError) -> JSONNode {
        let start = position
        return JSONNode(try content(depth: depth), at: start)
    }

    private mutating func content(depth: Int) throws(JSONReadError) -> JSONNode.Content {
        switch current {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        default: break
        }
        if skip(word: "null") { return .null }
        if skip(word: "true") { return .bool(true) }
        if skip(word: "false") { return .bool(false) }
        if options.acceptsNonFinite {
            for word in ["NaN", "Infinity", "-Infinity"] where skip(word: word) {
                return .number(word)
            }
        }
        return try number()
    }

    private func check(_ depth: Int) throws(JSONReadError) {
        guard depth <= options.maximumDepth else {
            throw error("Nested more than \(options.maximumDepth) deep", .tooDeep)
        }
    }

    private mutating func array(depth: Int) throws(JSONReadError) -> JSONNode.Content {
        try check(depth)
        position += 1
        skipSpace()
        var items: [JSONNode] = []
        if skip("]") { return .array(items) }
        while true {
            skipSpace()
            items.append(try value(depth: depth))
            skipSpace()
            if skip("]") { return .array(items) }
            guard skip(",") else { throw error("Expecting ',' delimiter") }
        }
    }

    private mutating func object(depth: Int) throws(JSONReadError) -> JSONNode.Content {
        try check(depth)
        position += 1
        skipSpace()
        var members: [JSONNode.Member] = []
        var keys: Set<[UInt8]> = []
        if skip("}") { return .object([]) }
        while true {
            skipSpace()
            let start = position
            guard current == UInt8(ascii: "\"") else {
                throw error("Expecting property name enclosed in double quotes")
            }
            let key = try string()
            skipSpace()
            guard skip(":") else { throw error("Expecting ':' delimiter") }
            skipSpace()
            if options.refusesDuplicateKeys, !keys.insert(Array(key.utf8)).inserted {
                throw error("The key \"\(key)\" comes twice", .duplicateKey, at: start)
            }
            members.append(
                JSONNode.Member(key: key, offset: start, value: try value(depth: depth)))
            skipSpace()
            if skip("}") { return .object(members) }
            guard skip(",") else { throw error("Expecting ',' delimiter") }
        }
    }

    // MARK: Numbers

    private mutating func skipDigits() -> Int {
        let start = position
        while let byte = current, byte.isDigit { position += 1 }
        return position - start
    }

    private mutating func number() throws(JSONReadError) -> JSONNode.Content {
        let start = position
        _ = skip("-")
        guard skip("0") || skipDigits() > 0 else { throw error("Expecting value", at: start) }
        let whole = position
        // What is no fraction or exponent is left for the caller, who finds it to be extra.
        if skip("."), skipDigits() == 0 { position = whole }
        let fraction = position
        if skip("e") || skip("E") {
            if !skip("+") { _ = skip("-") }
            if skipDigits() == 0 { position = fraction }
        }
        return .number(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    // MARK: Strings

    private mutating func string() throws(JSONReadError) -> String {
        let start = position
        position += 1
        var text: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw error("Invalid control character at")
            default:
                text.append(byte)
                position += 1
            }
        }
        throw error("Unterminated string starting at", at: start)
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONReadError) {
        let start = position
        position += 1
        guard let byte = current else { throw error("Unterminated string starting at") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var value = try hexadecimal()
            if (0xD800..<0xDC00).contains(value), skip(word: "\\u") {
                let low = try hexadecimal()
                guard (0xDC00..<0xE000).contains(low) else {
                    throw error("Unpaired surrogate", at: start)
                }
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(value) else {
                throw error("Unpaired surrogate", at: start)
            }
            text += Array(String(scalar).utf8)
        default: throw error("Invalid \\escape", at: start)
        }
    }

    /// The four digits behind `\u`.
    private mutating func hexadecimal() throws(JSONReadError) -> UInt32 {
        let start = position
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = current,
                let digit = Character(Unicode.Scalar(byte)).hexDigitValue
            else { throw error("Invalid \\uXXXX escape", at: start) }
            value = value << 4 + UInt32(digit)
            position += 1
        }
        return value
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII digit.
    package var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
