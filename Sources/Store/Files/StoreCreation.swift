import KMSModel

/// The first transaction of a new store.
enum StoreCreation {
    /// Makes the files of a store in `directory`, which is empty.
    static func fill(
        _ directory: String, _ options: StoreOptions, _ protection: any RecordProtection
    ) throws(StoreError) {
        let environment = try Environment(directory, mapSize: options.initialMapSize)
        let session = try WriteSession(environment, protection)
        let identity = StoreIdentity(
            accountID: options.accountID ?? randomAccountID(), creationDate: options.creationDate)
        try MetaTable.putRootCheck(in: session)
        try MetaTable.put(schema: Store.schemaVersion(options.migrations), in: session)
        try MetaTable.put(identity, in: session)
        try MetaTable.put(
            StoreState(transaction: session.number, keyCount: 0), in: session)
        try session.commit()
    }

    private static func randomAccountID() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<12).reduce(into: "") { text, _ in
            text.append(String(Int.random(in: 0...9, using: &generator)))
        }
    }
}
