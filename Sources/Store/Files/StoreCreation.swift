import KMSModel

/// The first transaction of a new store.
enum StoreCreation {
    /// Makes the files of a store in `directory`, which is empty.
    static func fill(
        _ directory: String, _ options: StoreOptions, _ slot: StoredSlot?,
        _ protection: any RecordProtection
    ) throws(StoreError) {
        let environment = try Environment(directory, mapSize: options.initialMapSize)
        let session = try WriteSession(environment, protection)
        let identity = StoreIdentity(
            accountID: options.accountID ?? StoreIdentity.randomAccountID(),
            creationDate: options.creationDate)
        if let slot { try session.put(slot) }
        try session.put(KeyCheck())
        try session.put(SchemaVersion(Migration.newestSchema(options.migrations)))
        try session.put(IdentityRecord(identity))
        try session.put(StoreState(transaction: session.number))
        try session.commit()
    }
}

extension StoreIdentity {
    /// 12 random digits.
    package static func randomAccountID() -> String {
        var generator = SystemRandomNumberGenerator()
        return (0..<12).reduce(into: "") { text, _ in
            text.append(String(Int.random(in: 0...9, using: &generator)))
        }
    }
}
