package import KMSModel

/// A Region that has, or had, KMS keys.
package struct RegionRecord: StoredRecord, Equatable {
    package let name: Region
    /// KMS keys of every state.
    package var keyCount: UInt64

    package static var table: TableID { .regions }
    /// How many Regions may have, or have had, keys: any name is one, so that a quota for each bounds nothing.
    package static let limit = 100
    package var shards: [Int] { [] }

    init(_ name: Region, keyCount: UInt64) {
        self.name = name
        self.keyCount = keyCount
    }

    package init(
        _ name: Region, from decoder: inout RecordDecoder
    ) throws(RecordDecoder.Malformed) {
        self.init(name, keyCount: try decoder.integer(UInt64.self))
    }

    package func encode(to encoder: inout RecordEncoder) {
        encoder.append(keyCount)
    }
}

extension StoreTransaction where Self: ~Copyable {
    /// The Regions that have, or had, KMS keys, by length and name.
    package func regions() throws(Failure) -> [RegionRecord] {
        try records(RegionRecord.self)
    }

    /// The number of KMS keys in a Region, whatever their state.
    package func keyCount(in region: Region) throws(Failure) -> Int {
        Int(clamping: try record(RegionRecord.self, region)?.keyCount ?? 0)
    }
}

extension WriteTransaction {
    /// Whether a Region may have a key: it has, or had, one, or there is room for one more Region.
    package func hasRoom(for region: Region) throws(Failure) -> Bool {
        try lifting { () throws(StoreError) in
            guard try !session.has(.regions, row: region.row) else { return true }
            return try session.count(.regions) < RegionRecord.limit
        }
    }

    /// Counts a key more or one less.
    func count(_ change: Int, in region: Region) throws(Failure) {
        let old = try keyCount(in: region)
        try put(RegionRecord(region, keyCount: UInt64(clamping: old + change)))
    }
}
