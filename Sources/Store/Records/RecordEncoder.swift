import KMSModel

/// Builds the bytes of a record: a version, then fields in a fixed order.
///
/// Numbers are big-endian; texts and byte strings stand behind a 32-bit length.
struct RecordEncoder {
    private(set) var bytes: [UInt8] = []

    /// Begins a record of the given version.
    init(version: UInt8) {
        bytes.reserveCapacity(256)
        bytes.append(version)
    }

    mutating func append(_ value: some FixedWidthInteger) {
        for index in (0..<value.bitWidth / 8).reversed() {
            bytes.append(UInt8(truncatingIfNeeded: value >> (8 * index)))
        }
    }

    mutating func append(_ value: Bool) {
        bytes.append(value ? 1 : 0)
    }

    mutating func append(_ value: [UInt8]) {
        append(UInt32(truncatingIfNeeded: value.count))
        bytes.append(contentsOf: value)
    }

    mutating func append(_ text: String) {
        append(UInt32(truncatingIfNeeded: text.utf8.count))
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(_ time: Timestamp) {
        append(time.milliseconds)
    }

    mutating func append(_ key: KeyID) {
        append(key.high)
        append(key.low)
        append(key.isMultiRegion)
    }

    /// Appends whether there is a value, then the value by `encode`.
    mutating func append<Value>(
        optional value: Value?, _ encode: (inout RecordEncoder, Value) -> Void
    ) {
        append(value != nil)
        if let value { encode(&self, value) }
    }
}
