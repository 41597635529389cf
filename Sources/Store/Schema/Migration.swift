/// One step from a schema version to the next, done in one transaction.
struct Migration: Sendable {
    /// Changes the rows of the older version into those of the newer.
    let apply: @Sendable (WriteSession) throws(StoreError) -> Void

    /// The steps of released versions: the first leads from version 1 to 2, and so on.
    static let released: [Migration] = []

    /// The schema version that these steps lead to, which new stores have.
    static func newestSchema(_ migrations: [Migration]) -> UInt32 {
        UInt32(1 + migrations.count)
    }
}
