extension StoreTransaction where Self: ~Copyable {
    /// Opens and decodes every row, and compares what tables say of each other.
    ///
    /// Together with `Store.checkStructure` this is all that can be known of a file. Takes about the
    /// time of opening each record.
    ///
    /// - Returns: the number of rows.
    @discardableResult
    package func checkRows() throws(Failure) -> Int {
        try lifting { () throws(StoreError) in
            var counts: [TableID: Int] = [:]
            for table in TableID.allCases {
                var rows = 0
                try unsafe source.scan(table, from: []) {
                    (row: UnsafeRawBufferPointer, sealed: UnsafeRawBufferPointer)
                        throws(StoreError) in
                    let record = unsafe try source.open(sealed, table: table, row: row)
                    try check(table, unsafe Array(row), record)
                    rows += 1
                    return true
                }
                counts[table] = rows
            }
            let state = try MetaTable.state(in: source)
            guard counts[.aliases] == counts[.aliasesByKey] else {
                throw StoreError.damaged(file: source.file, detail: "an index lacks an alias")
            }
            guard counts[.keys] == Int(exactly: state.keyCount) else {
                throw StoreError.damaged(file: source.file, detail: "its count of keys is wrong")
            }
            return counts.values.reduce(0, +)
        }
    }

    private func check(_ table: TableID, _ row: [UInt8], _ record: [UInt8]) throws(StoreError) {
        switch table {
        case .meta:
            break
        case .keys:
            _ = try KeyTable.decode(record, row: row, in: source)
        case .materials:
            _ = try MaterialTable.decode(record, row: row, in: source)
        case .aliases:
            let alias = try AliasTable.decode(record, row: row, in: source)
            guard try source.record(.aliasesByKey, row: AliasTable.indexRow(alias)) != nil else {
                throw .damaged(file: source.file, detail: "an index lacks an alias")
            }
        case .aliasesByKey:
            guard let alias = try AliasTable.alias(Array(row.dropFirst(16)), in: source),
                AliasTable.indexRow(alias) == row
            else { throw .damaged(file: source.file, detail: "an index names a wrong alias") }
        }
    }
}
