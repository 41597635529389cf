package import KMSModel

/// JSON in the making: members, or a whole line, in memory that is used again.
///
/// Strings are escaped; nothing else of the caller's gets in. Not secret: what is may not come here, as the
/// memory is neither locked nor wiped. The small functions are inlinable, as the audit calls them for every
/// record.
@safe package struct JSONWriter: ~Copyable {
    /// How strings are escaped. Quotes, backslashes and control characters always are.
    package enum Escaping: Sendable {
        /// Nothing else is. Control characters have their letters, as `\n`, where JSON has one.
        case minimal
        /// All but ASCII's printable characters, as Python's `json.dumps` does unless told otherwise.
        case ascii
        /// U+007F too, and control characters by their numbers alone, as `\u000a`: how records have them.
        case numbers
    }

    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    @usableFromInline var length = 0
    @usableFromInline var capacity: Int
    @usableFromInline var needsComma = false
    private let escaping: Escaping

    /// Memory that one unusual text made larger is not kept beyond this, in bytes.
    @inlinable static var keptCapacity: Int { 64 << 10 }
    private static let firstCapacity = 1 << 10

    package init(escaping: Escaping) {
        unsafe base = .allocate(capacity: Self.firstCapacity)
        capacity = Self.firstCapacity
        self.escaping = escaping
    }

    deinit { unsafe base.deallocate() }

    /// Bytes written.
    @inlinable package var count: Int { length }

    /// What was written; valid until the next change.
    @inlinable package var bytes: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: base, count: length)
    }

    /// What was written, as a string.
    package var text: String { unsafe String(decoding: bytes, as: UTF8.self) }

    @inlinable package mutating func clear() {
        length = 0
        needsComma = false
        if capacity > Self.keptCapacity { shrink() }
    }

    /// Takes the first, small memory again. What was written is lost.
    @usableFromInline
    mutating func shrink() {
        unsafe base.deallocate()
        unsafe base = .allocate(capacity: Self.firstCapacity)
        capacity = Self.firstCapacity
    }

    /// Where the text stands.
    package struct Mark {
        @usableFromInline let length: Int
        @usableFromInline let needsComma: Bool

        @inlinable init(length: Int, needsComma: Bool) {
            self.length = length
            self.needsComma = needsComma
        }
    }

    @inlinable package var mark: Mark { Mark(length: length, needsComma: needsComma) }

    /// Drops what was written behind `mark`.
    @inlinable package mutating func rewind(to mark: Mark) {
        length = mark.length
        needsComma = mark.needsComma
    }

    // MARK: Members

    @inlinable
    package mutating func member(_ name: StaticString, _ value: String) {
        key(name)
        string(value)
    }

    @inlinable
    package mutating func member(_ name: StaticString, _ value: Int) {
        key(name)
        append(value)
    }

    @inlinable
    package mutating func member(_ name: StaticString, _ value: Bool) {
        key(name)
        self.value(value)
    }

    /// Begins a member by the name that AWS's API has for it, `KeyId`, which is `keyId` in CloudTrail; its
    /// value follows.
    package mutating func begin(camelCase name: StaticString) {
        separate()
        append("\"")
        let start = length
        append(name)
        unsafe base[start] |= 0x20
        append("\":")
    }

    package mutating func value(_ value: String) {
        string(value)
    }

    package mutating func value(_ value: Int) {
        append(value)
    }

    @inlinable
    package mutating func value(_ value: Bool) {
        append(value ? "true" : "false")
        needsComma = true
    }

    package mutating func value(_ value: EncryptionContext) {
        append("{")
        unsafe value.forEachPair { key, value in
            separate()
            unsafe string(key)
            append(":")
            unsafe string(value)
        }
        close()
    }

    /// A null.
    @inlinable
    package mutating func member(null name: StaticString) {
        key(name)
        append("null")
        needsComma = true
    }

    /// A member whose value is an object; its members follow, then ``close()``.
    @inlinable
    package mutating func open(_ name: StaticString) {
        key(name)
        append("{")
    }

    /// An array as a value; its elements follow, then ``closeArray()``.
    @inlinable
    package mutating func openArray() {
        append("[")
    }

    /// A member whose value is an array; its elements follow, then ``closeArray()``.
    @inlinable
    package mutating func openArray(_ name: StaticString) {
        key(name)
        append("[")
    }

    /// An object that is the whole text, or the element of an array.
    @inlinable
    package mutating func open() {
        separate()
        append("{")
    }

    /// Ends what an `open` began.
    @inlinable
    package mutating func close() {
        append("}")
        needsComma = true
    }

    @inlinable
    package mutating func closeArray() {
        append("]")
        needsComma = true
    }

    /// An element of an array.
    package mutating func element(_ value: String) {
        separate()
        string(value)
    }

    /// What another text has prepared: whole members, without a comma at either end.
    @inlinable
    package mutating func members(_ prepared: UnsafeRawBufferPointer) {
        guard prepared.count > 0 else { return }
        separate()
        unsafe append(prepared)
        needsComma = true
    }

    /// Ends a line.
    @inlinable
    package mutating func endLine() {
        append("\n")
        needsComma = false
    }

    // MARK: Pieces

    @inlinable
    mutating func key(_ name: StaticString) {
        separate()
        append("\"")
        append(name)
        append("\":")
    }

    @inlinable
    mutating func separate() {
        if needsComma { append(",") }
        needsComma = false
    }

    @usableFromInline
    mutating func append(_ value: Int) {
        // Every number fits into a small string, which is no allocation.
        var text = String(value)
        text.withUTF8 { text in unsafe append(UnsafeRawBufferPointer(text)) }
        needsComma = true
    }

    @usableFromInline
    mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { text in unsafe string(UnsafeRawBufferPointer(text)) }
    }

    /// A string of UTF-8 bytes, as they are between quotes.
    @inlinable
    package mutating func member(_ name: StaticString, utf8 value: UnsafeRawBufferPointer) {
        key(name)
        unsafe string(value)
    }

    /// RFC 8259 §7.
    @usableFromInline
    mutating func string(_ text: UnsafeRawBufferPointer) {
        append("\"")
        let mayEscape = unsafe Self.needsEscape(text)
        if mayEscape || escaping == .ascii {
            unsafe escape(text)
        } else {
            unsafe append(text)
        }
        append("\"")
        needsComma = true
    }

    /// Whether a byte below 0x20, a quote, a backslash or 0x7F is among them; eight at a time.
    private static func needsEscape(_ text: UnsafeRawBufferPointer) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs = ones << 7
        // For bytes below 0x80: the high bit tells which are less than a bound, or zero. A byte beyond
        // may set its neighbour's bit, which costs the slow way and nothing else.
        func less(_ word: UInt64, _ bound: UInt64) -> UInt64 {
            (word &- ones &* bound) & ~word & highs
        }
        var found: UInt64 = 0
        var position = 0
        while position + 8 <= text.count {
            let word = unsafe text.loadUnaligned(fromByteOffset: position, as: UInt64.self)
            found |= less(word, 0x20) | less(word ^ ones &* 0x22, 1)
            found |= less(word ^ ones &* 0x5C, 1) | less(word ^ ones &* 0x7F, 1)
            position += 8
        }
        while position < text.count {
            let byte = unsafe text[position]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return true }
            position += 1
        }
        return found != 0
    }

    /// The slow way, for a text that may have something to escape.
    private mutating func escape(_ text: UnsafeRawBufferPointer) {
        guard escaping == .ascii else {
            for index in 0..<text.count { unsafe escape(text[index]) }
            return
        }
        let string = unsafe String(decoding: text, as: UTF8.self)
        for unit in string.utf16 {
            if unit < 0x80 { escape(UInt8(unit)) } else { escapeByNumber(unit) }
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            append("\\")
            put(byte)
        case 0..<0x20:
            if escaping != .numbers, let letter = Self.letter(for: byte) {
                append("\\")
                put(letter)
            } else {
                escapeByNumber(UInt16(byte))
            }
        case 0x7F where escaping != .minimal: escapeByNumber(0x7F)
        default: put(byte)
        }
    }

    /// What stands behind the backslash for a control character; `nil` for those that have but a number.
    private static func letter(for byte: UInt8) -> UInt8? {
        switch byte {
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        default: nil
        }
    }

    /// `\uXXXX`.
    private mutating func escapeByNumber(_ unit: UInt16) {
        append("\\u")
        for byte in [UInt8(unit >> 8), UInt8(unit & 0xFF)] {
            put(Hexadecimal.digit(byte >> 4))
            put(Hexadecimal.digit(byte & 0xF))
        }
    }

    private mutating func put(_ byte: UInt8) {
        reserve(1)
        unsafe base[length] = byte
        length += 1
    }

    @inlinable @inline(__always)
    mutating func append(_ text: StaticString) {
        unsafe append(
            UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inlinable @inline(__always)
    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        unsafe UnsafeMutableRawPointer(base + length)
            .copyMemory(from: source, byteCount: bytes.count)
        length += bytes.count
    }

    @inlinable @inline(__always)
    mutating func reserve(_ more: Int) {
        if length + more > capacity { grow(length + more) }
    }

    @usableFromInline @inline(never)
    mutating func grow(_ needed: Int) {
        let larger = max(needed, 2 * capacity)
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        unsafe memory.update(from: base, count: length)
        unsafe base.deallocate()
        unsafe base = memory
        capacity = larger
    }
}
