/// Rows as the file has them. Bytes are lent for the call.
package protocol SealedRows {
    /// Lends the sealed record of `row` to `body`; `false` if there is no such row.
    func find(
        _ table: TableID, row: [UInt8],
        _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Void
    ) throws(StoreError) -> Bool

    /// Visits sealed rows of `table` in the order of their keys, from `start` on, until `visit`
    /// returns `false`.
    func scan(
        _ table: TableID, from start: [UInt8],
        _ visit: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws(StoreError) -> Bool
    ) throws(StoreError)

    /// The file, for messages.
    var file: String { get }
}

extension SealedRows {
    /// Whether there is such a row.
    func has(_ table: TableID, row: [UInt8]) throws(StoreError) -> Bool {
        try unsafe find(table, row: row) { (_: UnsafeRawBufferPointer) throws(StoreError) in }
    }

    /// Visits the rows whose names begin with `prefix`, those up to `last` left out, until `visit`
    /// returns `false`.
    func scan(
        _ table: TableID, prefix: [UInt8], after last: [UInt8]? = nil,
        _ visit: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws(StoreError) -> Bool
    ) throws(StoreError) {
        try unsafe scan(table, from: last ?? prefix) {
            (row: UnsafeRawBufferPointer, sealed: UnsafeRawBufferPointer) throws(StoreError) in
            guard unsafe row.starts(with: prefix) else { return false }
            if let last, unsafe row.elementsEqual(last) { return true }
            return unsafe try visit(row, sealed)
        }
    }

    /// The number of rows whose names begin with `prefix`.
    func count(_ table: TableID, prefix: [UInt8] = []) throws(StoreError) -> Int {
        var count = 0
        try unsafe scan(table, prefix: prefix) { (_, _) throws(StoreError) in
            count += 1
            return true
        }
        return count
    }
}

/// What transactions read rows from.
package protocol RowSource: AnyObject, SealedRows {
    /// Who opens the records.
    var protection: any RecordProtection { get }
}

extension RowSource {
    /// Lends the opened record of `row` to `body`; `false` if there is no such row.
    func open(
        _ table: TableID, row: [UInt8],
        _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Void
    ) throws(StoreError) -> Bool {
        try unsafe find(table, row: row) { (sealed: UnsafeRawBufferPointer) throws(StoreError) in
            try unsafe row.lend { (row: UnsafeRawBufferPointer) throws(StoreError) in
                unsafe try protection.openRecord(
                    sealed, table: table, row: row, file: file, body)
            }
        }
    }

    // MARK: - Records

    /// The record of this name; `nil` if there is none.
    func record<Record: StoredRecord>(
        _: Record.Type, _ name: Record.Name
    ) throws(StoreError) -> Record? {
        var record: Record?
        _ = try unsafe open(Record.table, row: name.row) {
            (bytes: UnsafeRawBufferPointer) throws(StoreError) in
            record = try unsafe decode(name, bytes)
        }
        return record
    }

    /// What `part` takes of the records whose names' bytes begin with `prefix`, at most `limit`, those up to
    /// `last` left out. One record is there at a time.
    func records<Record: StoredRecord, Part>(
        _: Record.Type, in prefix: [UInt8] = [], after last: [UInt8]? = nil, limit: Int = .max,
        taking part: (Record) -> Part
    ) throws(StoreError) -> [Part] {
        var parts: [Part] = []
        guard limit > 0 else { return [] }
        try unsafe scan(Record.table, prefix: prefix, after: last) {
            (row: UnsafeRawBufferPointer, sealed: UnsafeRawBufferPointer) throws(StoreError) in
            parts.append(part(try unsafe record(at: row, sealed)))
            return parts.count < limit
        }
        return parts
    }

    /// The same, the whole records.
    func records<Record: StoredRecord>(
        _: Record.Type, in prefix: [UInt8] = [], after last: [UInt8]? = nil, limit: Int = .max
    ) throws(StoreError) -> [Record] {
        try records(Record.self, in: prefix, after: last, limit: limit) { $0 }
    }

    /// The records that `index` has for `prefix`, at most `limit`, those up to the index's row `last` left
    /// out.
    func records<Record: StoredRecord>(
        by index: RowIndex<Record>, in prefix: [UInt8], after last: [UInt8]? = nil,
        limit: Int = .max
    ) throws(StoreError) -> [Record] {
        var rows: [[UInt8]] = []
        guard limit > 0 else { return [] }
        try unsafe scan(index.table, prefix: prefix, after: last) {
            (row: UnsafeRawBufferPointer, sealed: UnsafeRawBufferPointer) throws(StoreError) in
            try unsafe requireIndexRow(row, sealed, in: index.table)
            rows.append(unsafe Array(row))
            return rows.count < limit
        }
        var records: [Record] = []
        for row in rows { records.append(try record(at: row, of: index)) }
        return records
    }

    /// The record that a row of an index stands for, which must be one that the index has there.
    func record<Record: StoredRecord>(
        at row: [UInt8], of index: RowIndex<Record>
    ) throws(StoreError) -> Record {
        guard let name = index.name(row), let record = try record(Record.self, name),
            index.rows(record).contains(row)
        else { throw .damagedRecord(table: index.table, file: file) }
        return record
    }

    /// Requires that a row of an index is authentic; its record is empty.
    func requireIndexRow(
        _ row: UnsafeRawBufferPointer, _ sealed: UnsafeRawBufferPointer, in table: TableID
    ) throws(StoreError) {
        try unsafe protection.openRecord(sealed, table: table, row: row, file: file) {
            (bytes: UnsafeRawBufferPointer) throws(StoreError) in
            guard unsafe bytes.isEmpty else { throw .damagedRecord(table: table, file: file) }
        }
    }

    /// Opens and reads the record of a row that a scan has found.
    func record<Record: StoredRecord>(
        at row: UnsafeRawBufferPointer, _ sealed: UnsafeRawBufferPointer
    ) throws(StoreError) -> Record {
        var record: Record?
        try unsafe protection.openRecord(sealed, table: Record.table, row: row, file: file) {
            (bytes: UnsafeRawBufferPointer) throws(StoreError) in
            guard let name = Record.Name(row: unsafe Array(row)) else {
                throw .damagedRecord(table: Record.table, file: file)
            }
            record = try unsafe decode(name, bytes)
        }
        guard let record else { throw .damagedRecord(table: Record.table, file: file) }
        return record
    }

    private func decode<Record: StoredRecord>(
        _ name: Record.Name, _ bytes: UnsafeRawBufferPointer
    ) throws(StoreError) -> Record {
        do throws(RecordDecoder.Malformed) {
            return try unsafe Record.decode(name, bytes)
        } catch {
            throw .damagedRecord(table: Record.table, file: file)
        }
    }
}

extension RecordProtection {
    /// Lends an opened record, and names `file` if that fails.
    func openRecord(
        _ sealed: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer,
        file: String, _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Void
    ) throws(StoreError) {
        do throws(StoreError) {
            unsafe try open(sealed, table: table, row: row, body)
        } catch {
            throw error.naming(file)
        }
    }

    /// Seals a record, and names `file` if that fails.
    func sealRecord(
        _ record: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer, file: String
    ) throws(StoreError) -> [UInt8] {
        do throws(StoreError) {
            return unsafe try seal(record, table: table, row: row)
        } catch {
            throw error.naming(file)
        }
    }
}

extension StoreError {
    /// The failure of a protection, which doesn't know the file, with its name.
    fileprivate func naming(_ file: String) -> StoreError {
        switch self {
        case .damagedRecord(let table, _): .damagedRecord(table: table, file: file)
        case .protectionFailed(_, let detail): .protectionFailed(file: file, detail: detail)
        default: self
        }
    }
}
