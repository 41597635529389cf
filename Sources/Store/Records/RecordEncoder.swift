package import KMSModel
package import KMSSecrets

/// Builds the bytes of a record: a version, fields in a fixed order, then optional fields by number.
///
/// Numbers are big-endian; texts and byte strings stand behind a 32-bit length. `docs/formats/store.md`
/// has the rules.
package struct RecordEncoder: ~Copyable {
    package private(set) var bytes: SecretWriter

    init() {
        bytes = SecretWriter()
    }

    package mutating func append(_ value: some FixedWidthInteger) {
        for index in (0..<value.bitWidth / 8).reversed() {
            bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index)))
        }
    }

    package mutating func append(_ value: Bool) {
        bytes.append(value ? 1 : 0)
    }

    package mutating func append(_ value: some AWSEnumeration) {
        append(UInt16(truncatingIfNeeded: value.rawValue))
    }

    package mutating func append(_ value: [UInt8]) {
        append(UInt32(truncatingIfNeeded: value.count))
        bytes.append(value)
    }

    /// Appends bytes whose number is fixed, or told by what is around them.
    package mutating func append(raw value: [UInt8]) {
        bytes.append(value)
    }

    package mutating func append(_ value: borrowing SecretBytes) {
        append(UInt32(truncatingIfNeeded: value.count))
        unsafe value.withUnsafeBytes { unsafe bytes.append($0) }
    }

    package mutating func append(_ text: String) {
        append(Array(text.utf8))
    }

    package mutating func append(_ time: Timestamp) {
        append(time.milliseconds)
    }

    package mutating func append(_ key: KeyID) {
        append(key.high)
        append(key.low)
        append(key.isMultiRegion)
    }

    /// Appends an optional field, if it is there. Numbers ascend.
    package mutating func append<Value>(
        field number: UInt8, _ value: Value?, _ encode: (inout RecordEncoder, Value) -> Void
    ) {
        guard let value else { return }
        append(number)
        append(UInt32(0))
        let start = bytes.count
        encode(&self, value)
        bytes.replace(at: start - 4, with: UInt32(truncatingIfNeeded: bytes.count - start))
    }
}
