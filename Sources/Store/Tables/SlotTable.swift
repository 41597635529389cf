/// One way to the master key, sealed by a root key; the store doesn't look inside.
package struct StoredSlot: Equatable, Sendable {
    /// From 1 on.
    package let number: UInt8
    package let bytes: [UInt8]

    package init(number: UInt8, _ bytes: [UInt8]) {
        self.number = number
        self.bytes = bytes
    }
}

extension SealedRows {
    /// All slots, by number.
    func slots() throws(StoreError) -> [StoredSlot] {
        var slots: [StoredSlot] = []
        try unsafe scan(.slots, prefix: []) {
            (row: UnsafeRawBufferPointer, bytes: UnsafeRawBufferPointer) throws(StoreError) in
            guard row.count == 1, let number = unsafe row.first, number > 0 else {
                throw .damagedRecord(table: .slots, file: file)
            }
            slots.append(StoredSlot(number: number, unsafe Array(bytes)))
            return true
        }
        return slots
    }
}

extension StoreTransaction where Self: ~Copyable {
    /// The ways to the master key, by number.
    package func slots() throws(Failure) -> [StoredSlot] {
        try lifting { () throws(StoreError) in try source.slots() }
    }
}

extension WriteTransaction {
    /// Adds a slot, or replaces the one with the same number.
    package func put(_ slot: StoredSlot) throws(Failure) {
        try lifting { () throws(StoreError) in try session.put(slot) }
    }
}

extension WriteSession {
    func put(_ slot: StoredSlot) throws(StoreError) {
        precondition(slot.number > 0)  // the core counts from 1
        try put(.slots, row: [slot.number], sealed: slot.bytes)
    }
}
