import CLMDB

/// One LMDB transaction that writes; it belongs to the thread that began it.
///
/// The corresponding C functions are `mdb_txn_begin`, `mdb_txn_commit` and `mdb_txn_abort`.
@safe final class WriteSession: RowSource {
    private let environment: Environment
    private var handle: OpaquePointer?
    private var database: MDB_dbi = 0
    /// Who seals the rows; a group may change it between its changes.
    var protection: any RecordProtection
    /// How often something was changed.
    private(set) var changes = 0
    /// The first failure of LMDB, after which the transaction can only be aborted.
    private(set) var failure: StoreError?
    /// The counters to advance when the transaction is durable.
    private(set) var touched: Set<Int> = []

    var file: String { environment.path }

    /// The number that LMDB gives this transaction.
    var number: UInt64 { UInt64(unsafe mdb_txn_id(handle)) }

    init(_ environment: Environment, _ protection: any RecordProtection) throws(StoreError) {
        self.environment = environment
        self.protection = protection
        var code = unsafe mdb_txn_begin(environment.handle, nil, 0, &handle)
        guard code == 0 else { throw environment.error(code) }
        code = unsafe mdb_dbi_open(handle, nil, 0, &database)
        guard code == 0 else {
            abort()
            throw environment.error(code)
        }
    }

    deinit {
        abort()
    }

    /// Gives the transaction up; nothing of it remains.
    func abort() {
        if unsafe handle != nil { unsafe mdb_txn_abort(handle) }
        unsafe handle = nil
    }

    /// Makes the transaction durable. On failure nothing of it remains in this object; whether the file
    /// has it is for the caller to find out.
    func commit() throws(StoreError) {
        let ended = unsafe handle
        unsafe handle = nil
        let code = unsafe mdb_txn_commit(ended)
        guard code == 0 else { throw fail(code) }
    }

    /// Makes sure that the transaction isn't committed: a change of a group stopped half-way.
    func spoil() {
        if failure == nil { failure = .groupAborted(file: file) }
    }

    /// Notes counters to advance when the transaction is durable.
    func touch(_ shards: [Int]) {
        touched.formUnion(shards)
    }

    func find(
        _ table: TableID, row: [UInt8],
        _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Void
    ) throws(StoreError) -> Bool {
        var key = [table.rawValue] + row
        return try unsafe key.lendMutable {
            (bytes: UnsafeMutableRawBufferPointer) throws(StoreError) -> Bool in
            var name = unsafe MDB_val(mv_size: bytes.count, mv_data: bytes.baseAddress)
            var value = unsafe MDB_val()
            let code = unsafe mdb_get(handle, database, &name, &value)
            guard code != MDB_NOTFOUND else { return false }
            guard code == 0 else { throw fail(code) }
            unsafe try body(UnsafeRawBufferPointer(start: value.mv_data, count: value.mv_size))
            return true
        }
    }

    func scan(
        _ table: TableID, from start: [UInt8],
        _ visit: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws(StoreError) -> Bool
    ) throws(StoreError) {
        var cursor: OpaquePointer?
        var code = unsafe mdb_cursor_open(handle, database, &cursor)
        guard code == 0 else { throw fail(code) }
        defer { unsafe mdb_cursor_close(cursor) }
        var key = [table.rawValue] + start
        try unsafe key.lendMutable {
            (bytes: UnsafeMutableRawBufferPointer) throws(StoreError) in
            var name = unsafe MDB_val(mv_size: bytes.count, mv_data: bytes.baseAddress)
            var value = unsafe MDB_val()
            code = unsafe mdb_cursor_get(cursor, &name, &value, MDB_SET_RANGE)
            while code == 0 {
                let found = unsafe UnsafeRawBufferPointer(start: name.mv_data, count: name.mv_size)
                guard unsafe found.first == table.rawValue else { return }
                let more = unsafe try visit(
                    UnsafeRawBufferPointer(rebasing: found.dropFirst()),
                    UnsafeRawBufferPointer(start: value.mv_data, count: value.mv_size))
                guard more else { return }
                code = unsafe mdb_cursor_get(cursor, &name, &value, MDB_NEXT)
            }
            guard code == MDB_NOTFOUND else { throw fail(code) }
        }
    }

    /// Seals `record` and puts it at `row`, in place of what was there.
    func put(
        _ table: TableID, row: [UInt8], record: UnsafeRawBufferPointer
    ) throws(StoreError) {
        let sealed = try unsafe row.lend { (row: UnsafeRawBufferPointer) throws(StoreError) in
            unsafe try protection.sealRecord(record, table: table, row: row, file: file)
        }
        try put(table, row: row, sealed: sealed)
    }

    /// Puts a record that is sealed at `row`, in place of what was there.
    func put(_ table: TableID, row: [UInt8], sealed: [UInt8]) throws(StoreError) {
        var (key, sealed) = ([table.rawValue] + row, sealed)
        let code = unsafe key.lendMutable { key in
            var name = unsafe MDB_val(mv_size: key.count, mv_data: key.baseAddress)
            return unsafe sealed.lendMutable { sealed in
                var value = unsafe MDB_val(mv_size: sealed.count, mv_data: sealed.baseAddress)
                return unsafe mdb_put(handle, database, &name, &value, 0)
            }
        }
        guard code == 0 else { throw fail(code) }
        changes += 1
    }

    /// Deletes `row`; `false` if there was none.
    @discardableResult
    func delete(_ table: TableID, row: [UInt8]) throws(StoreError) -> Bool {
        var key = [table.rawValue] + row
        let code = unsafe key.lendMutable { bytes in
            var name = unsafe MDB_val(mv_size: bytes.count, mv_data: bytes.baseAddress)
            return unsafe mdb_del(handle, database, &name, nil)
        }
        guard code != MDB_NOTFOUND else { return false }
        guard code == 0 else { throw fail(code) }
        changes += 1
        return true
    }

    /// Deletes all rows whose names begin with `prefix`.
    func deleteAll(_ table: TableID, prefix: [UInt8]) throws(StoreError) {
        var rows: [[UInt8]] = []
        try unsafe scan(table, prefix: prefix) {
            (row: UnsafeRawBufferPointer, _) throws(StoreError) in
            rows.append(unsafe Array(row))
            return true
        }
        for row in rows { try delete(table, row: row) }
    }

    /// Notes a failure of LMDB.
    private func fail(_ code: Int32) -> StoreError {
        let error = environment.error(code)
        if failure == nil { failure = error }
        return error
    }
}
