extension Store {
    /// Brings the rows to the newest schema, one transaction a step, so that an interrupted start
    /// goes on where it was.
    func migrate(
        from version: UInt32, by migrations: [Migration], with protection: any RecordProtection
    ) throws(StoreError) {
        guard version >= 1 else {
            throw .damaged(file: dataFile, detail: "its schema version is 0")
        }
        for (index, migration) in migrations.enumerated().dropFirst(Int(version) - 1) {
            try write(with: protection) {
                (transaction: borrowing WriteTransaction<StoreError>) throws(StoreError) in
                try migration.apply(transaction.session)
                try transaction.put(SchemaVersion(UInt32(index + 2)))
            }
        }
    }
}
