/// What both kinds of transaction can do: read.
///
/// A transaction is lent to a closure and ends with it. `Failure` is what its functions throw.
package protocol StoreTransaction: ~Copyable {
    /// The error type of the closure that the transaction is lent to.
    associatedtype Failure: StoreErrorConvertible
    /// Where the rows come from.
    var source: any RowSource { get }
}

extension StoreTransaction where Self: ~Copyable {
    /// Runs `body`, its failures in terms of `Failure`.
    func lifting<Result>(_ body: () throws(StoreError) -> Result) throws(Failure) -> Result {
        do throws(StoreError) {
            return try body()
        } catch {
            throw Failure(error)
        }
    }

    /// The record of this name; `nil` if there is none.
    package func record<Record: StoredRecord>(
        _: Record.Type, _ name: Record.Name
    ) throws(Failure) -> Record? {
        try lifting { () throws(StoreError) in try source.record(Record.self, name) }
    }

    /// The records whose names' bytes begin with `prefix`, in their order, at most `limit`, those up to
    /// `last` left out.
    package func records<Record: StoredRecord>(
        _: Record.Type, in prefix: [UInt8] = [], after last: [UInt8]? = nil, limit: Int = .max
    ) throws(Failure) -> [Record] {
        try lifting { () throws(StoreError) in
            try source.records(Record.self, in: prefix, after: last, limit: limit)
        }
    }

    /// The first row of `index` that begins with `prefix` and is behind `last`.
    func row<Record: StoredRecord>(
        of index: RowIndex<Record>, in prefix: [UInt8], after last: [UInt8]?
    ) throws(Failure) -> [UInt8]? {
        try lifting { () throws(StoreError) in
            var found: [UInt8]?
            try unsafe source.scan(index.table, prefix: prefix, after: last) {
                (row: UnsafeRawBufferPointer, sealed: UnsafeRawBufferPointer) throws(StoreError) in
                try unsafe source.requireIndexRow(row, sealed, in: index.table)
                found = unsafe Array(row)
                return false
            }
            return found
        }
    }

    /// The records that `index` has for `prefix`, as above.
    package func records<Record: StoredRecord>(
        by index: RowIndex<Record>, in prefix: [UInt8], after last: [UInt8]? = nil,
        limit: Int = .max
    ) throws(Failure) -> [Record] {
        try lifting { () throws(StoreError) in
            try source.records(by: index, in: prefix, after: last, limit: limit)
        }
    }
}

/// One consistent snapshot of the store; ends with its scope.
package struct ReadTransaction<Failure: StoreErrorConvertible>: ~Copyable, StoreTransaction {
    package let source: any RowSource

    init(_ source: any RowSource) {
        self.source = source
    }
}

/// A change of the store that happens as a whole or not at all; it reads its own writes.
package struct WriteTransaction<Failure: StoreErrorConvertible>: ~Copyable, StoreTransaction {
    let session: WriteSession

    package var source: any RowSource { session }

    init(_ session: WriteSession) {
        self.session = session
    }

    /// Adds `record`, or replaces the one of its name.
    package func put(_ record: some StoredRecord) throws(Failure) {
        _ = try putRow(record)
    }

    /// The same; `true` if there was none of its name.
    func putRow<Record: StoredRecord>(_ record: Record) throws(Failure) -> Bool {
        try lifting { () throws(StoreError) in try session.put(record) }
    }

    /// Deletes the record of this name; `false` if there is none.
    @discardableResult
    package func delete<Record: StoredRecord>(
        _: Record.Type, _ name: Record.Name
    ) throws(Failure) -> Bool {
        try lifting { () throws(StoreError) in try session.delete(Record.self, name) }
    }
}

extension WriteSession {
    /// Puts a record and what indexes say of it; `true` if there was none of its name.
    @discardableResult
    func put<Record: StoredRecord>(_ record: Record) throws(StoreError) -> Bool {
        let row = record.name.row
        let isNew: Bool
        if Record.indexes.isEmpty {
            isNew = try !has(Record.table, row: row)
        } else {
            isNew = try !delete(Record.self, record.name)
        }
        try unsafe record.withEncoded { (bytes: UnsafeRawBufferPointer) throws(StoreError) in
            try unsafe put(Record.table, row: row, record: bytes)
        }
        for index in Record.indexes {
            for row in index.rows(record) {
                try unsafe put(
                    index.table, row: row, record: UnsafeRawBufferPointer(start: nil, count: 0))
            }
        }
        touch(record.shards)
        return isNew
    }

    /// Deletes a record and what indexes say of it; `false` if there is none.
    fileprivate func delete<Record: StoredRecord>(
        _: Record.Type, _ name: Record.Name
    ) throws(StoreError) -> Bool {
        guard let old = try record(Record.self, name) else { return false }
        for index in Record.indexes {
            for row in index.rows(old) { try delete(index.table, row: row) }
        }
        touch(old.shards)
        return try delete(Record.table, row: name.row)
    }
}
