package import KMSModel

/// JSON in the making: members, or a whole line, in memory that is used again.
///
/// Strings are escaped; nothing else of the caller's gets in. Not secret: what is may not come here.
@safe package struct JSONText: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    /// Bytes written.
    package private(set) var count = 0
    private var capacity: Int
    private var needsComma = false

    /// Memory that one unusual record made larger is not kept beyond this, in bytes.
    private static let keptCapacity = 64 << 10
    private static let firstCapacity = 1 << 10

    package init() {
        unsafe base = .allocate(capacity: Self.firstCapacity)
        capacity = Self.firstCapacity
    }

    deinit { unsafe base.deallocate() }

    /// What was written; valid until the next change.
    package var bytes: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: base, count: count)
    }

    package mutating func clear() {
        count = 0
        needsComma = false
        guard capacity > Self.keptCapacity else { return }
        unsafe base.deallocate()
        unsafe base = .allocate(capacity: Self.firstCapacity)
        capacity = Self.firstCapacity
    }

    /// Where the text stands.
    struct Mark {
        fileprivate let count: Int
        fileprivate let needsComma: Bool
    }

    var mark: Mark { Mark(count: count, needsComma: needsComma) }

    /// Drops what was written behind `mark`.
    mutating func rewind(to mark: Mark) {
        count = mark.count
        needsComma = mark.needsComma
    }

    // MARK: Members

    package mutating func member(_ name: StaticString, _ value: String) {
        key(name)
        string(value)
    }

    package mutating func member(_ name: StaticString, _ value: Int) {
        key(name)
        append(value)
    }

    package mutating func member(_ name: StaticString, _ value: Bool) {
        key(name)
        self.value(value)
    }

    /// Begins a member by the name that AWS's API has for it, `KeyId`, which is `keyId` in CloudTrail; its
    /// value follows.
    package mutating func begin(camelCase name: StaticString) {
        separate()
        append("\"")
        let start = count
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
    package mutating func member(null name: StaticString) {
        key(name)
        append("null")
        needsComma = true
    }

    /// A member whose value is an object; its members follow, then ``close()``.
    package mutating func open(_ name: StaticString) {
        key(name)
        append("{")
    }

    /// An array as a value; its elements follow, then ``closeArray()``.
    package mutating func openArray() {
        append("[")
    }

    /// A member whose value is an array; its elements follow, then ``closeArray()``.
    package mutating func openArray(_ name: StaticString) {
        key(name)
        append("[")
    }

    /// An object that is the whole text, or the element of an array.
    package mutating func open() {
        separate()
        append("{")
    }

    /// Ends what an `open` began.
    package mutating func close() {
        append("}")
        needsComma = true
    }

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
    package mutating func members(_ prepared: UnsafeRawBufferPointer) {
        guard prepared.count > 0 else { return }
        separate()
        unsafe append(prepared)
        needsComma = true
    }

    /// Ends a line.
    package mutating func endLine() {
        append("\n")
        needsComma = false
    }

    // MARK: Pieces

    private mutating func key(_ name: StaticString) {
        separate()
        append("\"")
        append(name)
        append("\":")
    }

    private mutating func separate() {
        if needsComma { append(",") }
        needsComma = false
    }

    private mutating func append(_ value: Int) {
        // Every number fits into a small string, which is no allocation.
        var text = String(value)
        text.withUTF8 { text in unsafe append(UnsafeRawBufferPointer(text)) }
        needsComma = true
    }

    private mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { text in unsafe string(UnsafeRawBufferPointer(text)) }
    }

    /// A string of UTF-8 bytes, as they are between quotes.
    package mutating func member(_ name: StaticString, utf8 value: UnsafeRawBufferPointer) {
        key(name)
        unsafe string(value)
    }

    /// RFC 8259 §7.
    private mutating func string(_ text: UnsafeRawBufferPointer) {
        append("\"")
        if unsafe Self.needsEscape(text) {
            for index in 0..<text.count { unsafe escape(text[index]) }
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

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            append("\\")
            put(byte)
        case 0..<0x20, 0x7F:
            append("\\u00")
            put(Hexadecimal.digit(byte >> 4))
            put(Hexadecimal.digit(byte & 0xF))
        default: put(byte)
        }
    }

    private mutating func put(_ byte: UInt8) {
        reserve(1)
        unsafe base[count] = byte
        count += 1
    }

    @inline(__always)
    private mutating func append(_ text: StaticString) {
        unsafe append(
            UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    @inline(__always)
    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
        guard let source = bytes.baseAddress else { return }
        reserve(bytes.count)
        unsafe UnsafeMutableRawPointer(base + count)
            .copyMemory(from: source, byteCount: bytes.count)
        count += bytes.count
    }

    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(count + more) }
    }

    @inline(never)
    private mutating func grow(_ needed: Int) {
        let larger = max(needed, 2 * capacity)
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        unsafe memory.update(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = memory
        capacity = larger
    }
}
