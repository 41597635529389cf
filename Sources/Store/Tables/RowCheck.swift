extension StoreTransaction where Self: ~Copyable {
    /// Opens and decodes every row but the slots, which it counts, and compares what tables say of each other.
    ///
    /// Together with `Store.checkStructure` this is all that can be known of a file. Takes about the
    /// time of opening each record.
    ///
    /// - Returns: the number of rows.
    @discardableResult
    package func checkRows() throws(Failure) -> Int {
        try lifting { () throws(StoreError) in
            var rows = try source.checkMeta() + source.slots().count
            for type in StoreTables.records { rows += try source.check(type) }
            var keys = 0
            for region in try source.records(RegionRecord.self) {
                let count = try source.count(.keys, prefix: region.name.row)
                guard count == Int(exactly: region.keyCount) else {
                    throw .damaged(file: source.file, detail: "its count of keys is wrong")
                }
                keys += count
            }
            guard try source.count(.keys) == keys else {
                throw .damaged(file: source.file, detail: "it has keys of an unknown Region")
            }
            for counted in try source.records(GrantCountRecord.self) {
                let count = try source.count(.grants, prefix: counted.name.row)
                guard count == Int(counted.count) else {
                    throw .damaged(file: source.file, detail: "its count of grants is wrong")
                }
            }
            return rows
        }
    }
}

extension RowSource {
    fileprivate func checkMeta() throws(StoreError) -> Int {
        _ = try (meta(SchemaVersion.self), meta(IdentityRecord.self), meta(StoreState.self))
        try MetaTable.checkKey(in: self)
        let rows = MetaTable.RowID.allCases.count
        guard try count(.meta) == rows else {
            throw .damaged(file: file, detail: "it has an unknown row of itself")
        }
        return rows
    }

    /// Opens every record of a table and looks for its key, for its rows in the indexes, and the other way
    /// round.
    fileprivate func check<Record: StoredRecord>(_: Record.Type) throws(StoreError) -> Int {
        var (rows, indexed) = (0, 0)
        try unsafe scan(Record.table, prefix: []) {
            (row: UnsafeRawBufferPointer, sealed: UnsafeRawBufferPointer) throws(StoreError) in
            let record: Record = try unsafe record(at: row, sealed)
            for index in Record.indexes {
                for row in index.rows(record) where try !has(index.table, row: row) {
                    throw .damaged(file: file, detail: "\(index.table.name) lacks a row")
                }
            }
            if let owner = record.owner, try !has(.keys, row: owner.row) {
                throw .damaged(file: file, detail: "\(Record.table.name) has a row without a key")
            }
            rows += 1
            return true
        }
        for index in Record.indexes {
            try unsafe scan(index.table, prefix: []) {
                (row: UnsafeRawBufferPointer, sealed: UnsafeRawBufferPointer) throws(StoreError) in
                try unsafe requireIndexRow(row, sealed, in: index.table)
                _ = try record(at: unsafe Array(row), of: index)
                indexed += 1
                return true
            }
        }
        return rows + indexed
    }
}
