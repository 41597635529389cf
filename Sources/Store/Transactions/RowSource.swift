/// A row as scans return it.
struct Row {
    /// The row's key within its table.
    var key: [UInt8]
    /// The opened record.
    var record: [UInt8]
}

/// Where a scan of a table begins and ends.
struct RowRange {
    /// Rows before this one are left out.
    var start: [UInt8] = []
    /// Whether a row that is exactly `start` is left out as well.
    var excludesStart = false
    /// Rows that don't begin with this end the scan.
    var prefix: [UInt8] = []

    /// All rows beginning with `prefix`, those up to `last` left out.
    init(prefix: [UInt8] = [], after last: [UInt8]? = nil) {
        self.prefix = prefix
        start = last ?? prefix
        excludesStart = last != nil
    }
}

/// What transactions read rows from.
package protocol RowSource: AnyObject {
    /// Opens the record of `row`; `nil` if there is no such row.
    func record(_ table: TableID, row: [UInt8]) throws(StoreError) -> [UInt8]?

    /// Visits sealed rows of `table` in the order of their keys, from `start` on, until `visit`
    /// returns `false`. The bytes are lent for the call.
    func scan(
        _ table: TableID, from start: [UInt8],
        _ visit: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws(StoreError) -> Bool
    ) throws(StoreError)

    /// Opens a sealed record of `row`.
    func open(
        _ sealed: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer
    ) throws(StoreError) -> [UInt8]

    /// The file, for messages.
    var file: String { get }
}

extension RowSource {
    /// The rows of `range`, at most `limit`.
    func rows(
        _ table: TableID, _ range: RowRange, limit: Int = .max
    ) throws(StoreError) -> [Row] {
        var rows: [Row] = []
        guard limit > 0 else { return [] }
        try unsafe scan(table, from: range.start) {
            (row: UnsafeRawBufferPointer, sealed: UnsafeRawBufferPointer) throws(StoreError) in
            guard unsafe row.starts(with: range.prefix) else { return false }
            if range.excludesStart, unsafe row.elementsEqual(range.start) { return true }
            rows.append(
                Row(key: unsafe Array(row), record: unsafe try open(sealed, table: table, row: row))
            )
            return rows.count < limit
        }
        return rows
    }

    /// The number of rows that begin with `prefix`; their records aren't opened.
    func count(_ table: TableID, prefix: [UInt8]) throws(StoreError) -> Int {
        var count = 0
        try unsafe scan(table, from: prefix) {
            (row: UnsafeRawBufferPointer, _) throws(StoreError) in
            guard unsafe row.starts(with: prefix) else { return false }
            count += 1
            return true
        }
        return count
    }

    /// Decodes a record of `table` by `body`.
    func decode<Value>(
        _ record: [UInt8], of table: TableID, version: UInt8,
        _ body: (inout RecordDecoder) throws(RecordDecoder.Malformed) -> Value
    ) throws(StoreError) -> Value {
        do throws(RecordDecoder.Malformed) {
            var decoder = try RecordDecoder(record, version: version)
            let value = try body(&decoder)
            try decoder.end()
            return value
        } catch {
            throw .damagedRecord(table: table, file: file)
        }
    }
}
