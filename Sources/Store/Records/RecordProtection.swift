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

    /// Lends the record that was sealed for `table` and `row` to `body`; it may hold key material, and is
    /// wiped afterwards.
    ///
    /// - Throws: `StoreError.damagedRecord` if it isn't authentic in this place, and
    ///   `protectionFailed` if that could not be found out. The store fills in the name of its file.
    func open(
        _ sealed: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer,
        _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Void
    ) throws(StoreError)
}
