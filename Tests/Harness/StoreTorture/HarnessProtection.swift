import KMSStore

/// A protection that hides nothing, but notices a changed or moved record.
final class HarnessProtection: RecordProtection {
    private func tag(
        _ record: UnsafeRawBufferPointer, _ table: TableID, _ row: UnsafeRawBufferPointer
    ) -> [UInt8] {
        var sum = 0x9E37_79B9_7F4A_7C15 ^ UInt64(table.rawValue)
        func mix(_ bytes: UnsafeRawBufferPointer) {
            sum = (sum ^ UInt64(bytes.count)) &* 0x100_0000_01B3
            var index = 0
            while index + 8 <= bytes.count {
                let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
                sum ^= sum >> 29
                index += 8
            }
            while index < bytes.count {
                sum = (sum ^ UInt64(unsafe bytes[index])) &* 0x100_0000_01B3
                sum ^= sum >> 29
                index += 1
            }
        }
        unsafe mix(row)
        unsafe mix(record)
        return (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) }
    }

    func seal(
        _ record: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer
    ) throws(StoreError) -> [UInt8] {
        unsafe tag(record, table, row) + Array(record)
    }

    func open(
        _ sealed: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer,
        _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Void
    ) throws(StoreError) {
        guard sealed.count >= 8 else { throw .damagedRecord(table: table, file: "") }
        let record = unsafe UnsafeRawBufferPointer(rebasing: sealed.dropFirst(8))
        guard unsafe sealed.starts(with: tag(record, table, row)) else {
            throw .damagedRecord(table: table, file: "")
        }
        try unsafe body(record)
    }
}
