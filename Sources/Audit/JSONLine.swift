internal import KMSModel

/// One line of JSON in the making. Strings are escaped; nothing else of the caller's gets in.
struct JSONLine {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    mutating func finish() {
        bytes.append(UInt8(ascii: "\n"))
        needsComma = false
    }

    mutating func object(_ body: (inout JSONLine) -> Void) {
        nest("{", "}", body)
    }

    mutating func array(_ body: (inout JSONLine) -> Void) {
        nest("[", "]", body)
    }

    mutating func member(_ name: StaticString, _ value: String) {
        key(name)
        string(value)
        needsComma = true
    }

    mutating func member(_ name: StaticString, literal: StaticString) {
        key(name)
        append(literal)
        needsComma = true
    }

    mutating func member(_ name: StaticString, _ value: some BinaryInteger) {
        key(name)
        bytes.append(contentsOf: String(value).utf8)
        needsComma = true
    }

    mutating func member(_ name: StaticString, object body: (inout JSONLine) -> Void) {
        key(name)
        object(body)
    }

    mutating func member(_ name: StaticString, array body: (inout JSONLine) -> Void) {
        key(name)
        array(body)
    }

    mutating func member(dynamic name: String, _ value: String) {
        separate()
        string(name)
        bytes.append(UInt8(ascii: ":"))
        string(value)
        needsComma = true
    }

    private mutating func nest(
        _ open: StaticString, _ close: StaticString, _ body: (inout JSONLine) -> Void
    ) {
        separate()
        append(open)
        body(&self)
        append(close)
        needsComma = true
    }

    private mutating func key(_ name: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        append(name)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }

    private mutating func append(_ text: StaticString) {
        unsafe bytes.append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends what another line has prepared: whole members, without a comma at either end.
    mutating func members(_ prepared: [UInt8]) {
        separate()
        bytes.append(contentsOf: prepared)
        needsComma = true
    }

    @inline(__always)
    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
    }

    /// RFC 8259 §7.
    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let isPlain = unsafe text.utf8.withContiguousStorageIfAvailable { text in
            for index in text.indices where unsafe Self.needsEscape(text[index]) { return false }
            unsafe bytes.append(contentsOf: text)
            return true
        }
        guard isPlain != true else {
            bytes.append(UInt8(ascii: "\""))
            return
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20, 0x7F:
                append("\\u00")
                bytes.append(contentsOf: Hexadecimal.text(of: [byte]).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
