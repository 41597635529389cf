import KMSModel

/// Reads what `RecordEncoder` wrote; anything else is refused.
struct RecordDecoder {
    /// The bytes aren't a record of this kind.
    struct Malformed: Error {}

    private let bytes: [UInt8]
    private var position = 0

    /// Begins a record, which must have the given version.
    init(_ bytes: [UInt8], version: UInt8) throws(Malformed) {
        self.bytes = bytes
        guard try integer(UInt8.self) == version else { throw Malformed() }
    }

    mutating func integer<Value: FixedWidthInteger>(_: Value.Type) throws(Malformed) -> Value {
        var value: Value = 0
        for byte in try take(Value.bitWidth / 8) {
            value = (Value.bitWidth == 8 ? 0 : value << 8) | Value(truncatingIfNeeded: byte)
        }
        return value
    }

    mutating func bool() throws(Malformed) -> Bool {
        switch try integer(UInt8.self) {
        case 0: false
        case 1: true
        default: throw Malformed()
        }
    }

    mutating func byteString() throws(Malformed) -> [UInt8] {
        let count = try integer(UInt32.self)
        return Array(try take(Int(count)))
    }

    mutating func text() throws(Malformed) -> String {
        guard let text = String(validating: try byteString(), as: UTF8.self) else {
            throw Malformed()
        }
        return text
    }

    mutating func time() throws(Malformed) -> Timestamp {
        Timestamp(milliseconds: try integer(Int64.self))
    }

    mutating func keyID() throws(Malformed) -> KeyID {
        KeyID(
            high: try integer(UInt64.self), low: try integer(UInt64.self),
            isMultiRegion: try bool())
    }

    /// Reads whether there is a value, then the value by `decode`.
    mutating func optional<Value>(
        _ decode: (inout RecordDecoder) throws(Malformed) -> Value
    ) throws(Malformed) -> Value? {
        try bool() ? try decode(&self) : nil
    }

    /// Ends the record: nothing may be left.
    func end() throws(Malformed) {
        guard position == bytes.count else { throw Malformed() }
    }

    private mutating func take(_ count: Int) throws(Malformed) -> ArraySlice<UInt8> {
        guard count <= bytes.count - position else { throw Malformed() }
        defer { position += count }
        return bytes[position..<position + count]
    }
}
