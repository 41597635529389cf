package import KMSModel
package import KMSSecrets

/// Reads what `RecordEncoder` wrote; anything else is refused.
///
/// The bytes are lent: a decoder must not leave the closure that it was made in.
@safe package struct RecordDecoder {
    /// The bytes aren't a record of this kind.
    package struct Malformed: Error {}

    private let bytes: UnsafeRawBufferPointer
    private var position = 0
    /// Where the optional field that is read ends, or else the record.
    private var limit: Int

    init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.bytes = bytes
        limit = bytes.count
    }

    package mutating func integer<Value: FixedWidthInteger & BitwiseCopyable>(
        _: Value.Type
    ) throws(Malformed) -> Value {
        let bytes = try unsafe take(MemoryLayout<Value>.size)
        return Value(bigEndian: unsafe bytes.loadUnaligned(as: Value.self))
    }

    package mutating func bool() throws(Malformed) -> Bool {
        switch try integer(UInt8.self) {
        case 0: false
        case 1: true
        default: throw Malformed()
        }
    }

    package mutating func enumeration<Value: AWSEnumeration>(
        _: Value.Type = Value.self
    ) throws(Malformed) -> Value {
        guard let value = Value(rawValue: Int32(try integer(UInt16.self))) else {
            throw Malformed()
        }
        return value
    }

    package mutating func byteString() throws(Malformed) -> [UInt8] {
        try raw(Int(try integer(UInt32.self)))
    }

    /// Reads bytes whose number is known.
    package mutating func raw(_ count: Int) throws(Malformed) -> [UInt8] {
        unsafe Array(try take(count))
    }

    package mutating func secret() throws(Malformed) -> SecretBytes {
        let count = Int(try integer(UInt32.self))
        return unsafe SecretBytes(copying: try take(count))
    }

    package mutating func text() throws(Malformed) -> String {
        let count = Int(try integer(UInt32.self))
        guard let text = unsafe String(validating: try take(count), as: UTF8.self) else {
            throw Malformed()
        }
        return text
    }

    package mutating func time() throws(Malformed) -> Timestamp {
        Timestamp(milliseconds: try integer(Int64.self))
    }

    package mutating func keyID() throws(Malformed) -> KeyID {
        KeyID(
            high: try integer(UInt64.self), low: try integer(UInt64.self),
            isMultiRegion: try bool())
    }

    package mutating func materialID() throws(Malformed) -> KeyMaterialID {
        guard let id = KeyMaterialID(bytes: try raw(KeyMaterialID.byteCount)) else {
            throw Malformed()
        }
        return id
    }

    /// Reads the optional field `number`, all of it, by `decode`; `nil` if it isn't next.
    package mutating func field<Value>(
        _ number: UInt8, _ decode: (inout RecordDecoder) throws(Malformed) -> Value
    ) throws(Malformed) -> Value? {
        guard position < limit, unsafe bytes[position] == number else { return nil }
        position += 1
        let count = Int(try integer(UInt32.self))
        guard count <= limit - position else { throw Malformed() }
        let rest = limit
        limit = position + count
        let value = try decode(&self)
        try end()
        limit = rest
        return value
    }

    /// Ends the record: nothing may be left.
    func end() throws(Malformed) {
        guard position == limit else { throw Malformed() }
    }

    private mutating func take(_ count: Int) throws(Malformed) -> UnsafeRawBufferPointer {
        guard count <= limit - position else { throw Malformed() }
        defer { position += count }
        return unsafe UnsafeRawBufferPointer(rebasing: bytes[position..<position + count])
    }
}
