package import KMSModel

/// An alias and the key it stands for.
package struct AliasRecord: StoredRecord, Equatable {
    /// Its name has `alias/` and at most 256 bytes.
    package let name: AliasAddress
    package var target: KeyID
    package var creationDate: Timestamp
    package var lastUpdatedDate: Timestamp

    package static var table: TableID { .aliases }
    package static var indexes: [RowIndex<AliasRecord>] { [byKey] }
    static let byKey = RowIndex<AliasRecord>(
        table: .aliasesByKey, row: { $0.key.row + $0.name.name.utf8 },
        name: { row in
            guard let (region, rest) = Region.leading(row), rest.count > 16 else { return nil }
            return AliasAddress(row: region.row + rest.dropFirst(16))
        })
    package var owner: KeyAddress? { key }
    package var shards: [Int] {
        [Generations.shard(ofAlias: name.name), Generations.shard(of: target)]
    }

    /// The key it stands for, which is in its Region.
    package var key: KeyAddress { KeyAddress(target, in: name.region) }

    package init(
        _ name: AliasAddress, target: KeyID, creationDate: Timestamp, lastUpdatedDate: Timestamp
    ) {
        self.name = name
        self.target = target
        self.creationDate = creationDate
        self.lastUpdatedDate = lastUpdatedDate
    }

    package init(
        _ name: AliasAddress, from decoder: inout RecordDecoder
    ) throws(RecordDecoder.Malformed) {
        self.init(
            name, target: try decoder.keyID(), creationDate: try decoder.time(),
            lastUpdatedDate: try decoder.time())
    }

    package func encode(to encoder: inout RecordEncoder) {
        encoder.append(target)
        encoder.append(creationDate)
        encoder.append(lastUpdatedDate)
    }
}

extension StoreTransaction where Self: ~Copyable {
    /// The alias of this name.
    package func alias(_ name: AliasAddress) throws(Failure) -> AliasRecord? {
        try record(AliasRecord.self, name)
    }

    /// At most `limit` aliases of a Region in the order of their names' bytes, those up to `last` left
    /// out.
    package func aliases(
        in region: Region, after last: String? = nil, limit: Int
    ) throws(Failure) -> [AliasRecord] {
        try records(
            AliasRecord.self, in: region.row,
            after: last.map { AliasAddress($0, in: region).row }, limit: limit)
    }

    /// At most `limit` aliases of `key` in the order of their names' bytes, those up to `last`
    /// left out.
    package func aliases(
        of key: KeyAddress, after last: String? = nil, limit: Int
    ) throws(Failure) -> [AliasRecord] {
        try records(
            by: AliasRecord.byKey, in: key.row, after: last.map { key.row + $0.utf8 },
            limit: limit)
    }

    /// The number of aliases of `key`.
    package func aliasCount(of key: KeyAddress) throws(Failure) -> Int {
        try lifting { () throws(StoreError) in
            try source.count(.aliasesByKey, prefix: key.row)
        }
    }
}
