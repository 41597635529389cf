/// The tables of the store; the number is the first byte of every row's key on disk.
package enum TableID: UInt8, CaseIterable, Sendable {
    /// What the store knows of itself.
    case meta = 1
    /// KMS keys.
    case keys = 2
    /// Key material, sealed by the core.
    case materials = 3
    /// Aliases by name.
    case aliases = 4
    /// The aliases of each key.
    case aliasesByKey = 5

    /// The name that messages use.
    package var name: String {
        switch self {
        case .meta: "meta"
        case .keys: "keys"
        case .materials: "materials"
        case .aliases: "aliases"
        case .aliasesByKey: "aliases-by-key"
        }
    }
}

/// What keeps the records of the store secret and in their place.
///
/// One instance serves one thread at a time.
package protocol RecordProtection: AnyObject {
    /// Returns the sealed form of `record`, bound to `table` and `row`.
    ///
    /// - Throws: `StoreError.protectionFailed`. The store fills in the name of its file.
    func seal(
        _ record: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer
    ) throws(StoreError) -> [UInt8]

    /// Returns the record that was sealed for `table` and `row`.
    ///
    /// - Throws: `StoreError.damagedRecord` if it isn't authentic in this place, and
    ///   `protectionFailed` if that could not be found out. The store fills in the name of its file.
    func open(
        _ sealed: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer
    ) throws(StoreError) -> [UInt8]
}
