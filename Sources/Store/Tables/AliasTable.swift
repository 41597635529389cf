package import KMSModel

/// An alias and the key it stands for.
package struct AliasRecord: Equatable, Sendable {
    /// The name, `alias/` included; at most 256 bytes.
    package var name: String
    package var target: KeyID
    package var creationDate: Timestamp
    package var lastUpdatedDate: Timestamp

    package init(
        name: String, target: KeyID, creationDate: Timestamp, lastUpdatedDate: Timestamp
    ) {
        self.name = name
        self.target = target
        self.creationDate = creationDate
        self.lastUpdatedDate = lastUpdatedDate
    }
}

extension AliasRecord {
    /// Two records are equal if what the store holds of them is, byte for byte.
    package static func == (left: AliasRecord, right: AliasRecord) -> Bool {
        AliasTable.row(left.name) == AliasTable.row(right.name)
            && AliasTable.encode(left) == AliasTable.encode(right)
    }
}

/// Aliases by name; a second table has a row for each, by key and name, changed with it.
enum AliasTable {
    private static let recordVersion: UInt8 = 1

    static func row(_ name: String) -> [UInt8] { Array(name.utf8) }

    static func indexRow(_ alias: AliasRecord) -> [UInt8] {
        alias.target.bytes + row(alias.name)
    }

    static func encode(_ alias: AliasRecord) -> [UInt8] {
        var encoder = RecordEncoder(version: recordVersion)
        encoder.append(alias.target)
        encoder.append(alias.creationDate)
        encoder.append(alias.lastUpdatedDate)
        return encoder.bytes
    }

    static func decode(
        _ record: [UInt8], row: [UInt8], in source: any RowSource
    ) throws(StoreError) -> AliasRecord {
        try source.decode(record, of: .aliases, version: recordVersion) {
            (decoder) throws(RecordDecoder.Malformed) in
            guard let name = String(validating: row, as: UTF8.self) else {
                throw RecordDecoder.Malformed()
            }
            return AliasRecord(
                name: name, target: try decoder.keyID(), creationDate: try decoder.time(),
                lastUpdatedDate: try decoder.time())
        }
    }

    static func alias(
        _ row: [UInt8], in source: any RowSource
    ) throws(StoreError) -> AliasRecord? {
        guard let record = try source.record(.aliases, row: row) else { return nil }
        return try decode(record, row: row, in: source)
    }

    /// The aliases that the index has for `key`.
    static func aliases(
        of key: KeyID, after last: String? = nil, limit: Int = .max, in source: any RowSource
    ) throws(StoreError) -> [AliasRecord] {
        let range = RowRange(prefix: key.bytes, after: last.map { key.bytes + row($0) })
        var aliases: [AliasRecord] = []
        for row in try source.rows(.aliasesByKey, range, limit: limit) {
            guard let alias = try alias(Array(row.key.dropFirst(16)), in: source) else {
                throw .damagedRecord(table: .aliasesByKey, file: source.file)
            }
            aliases.append(alias)
        }
        return aliases
    }

    static func delete(_ alias: AliasRecord, in session: WriteSession) throws(StoreError) {
        try session.delete(.aliases, row: row(alias.name))
        try session.delete(.aliasesByKey, row: indexRow(alias))
        session.touch(alias: alias.name)
        session.touch(alias.target)
    }

    static func deleteAll(of key: KeyID, in session: WriteSession) throws(StoreError) {
        for alias in try aliases(of: key, in: session) { try delete(alias, in: session) }
    }
}

extension StoreTransaction where Self: ~Copyable {
    /// The alias called `name`, `alias/` included.
    package func alias(_ name: String) throws(Failure) -> AliasRecord? {
        try lifting { () throws(StoreError) in
            try AliasTable.alias(AliasTable.row(name), in: source)
        }
    }

    /// At most `limit` aliases in the order of their names' bytes, those up to `last` left out.
    package func aliases(after last: String? = nil, limit: Int) throws(Failure) -> [AliasRecord] {
        try lifting { () throws(StoreError) in
            let range = RowRange(after: last.map(AliasTable.row))
            var aliases: [AliasRecord] = []
            for row in try source.rows(.aliases, range, limit: limit) {
                aliases.append(try AliasTable.decode(row.record, row: row.key, in: source))
            }
            return aliases
        }
    }

    /// At most `limit` aliases of `key` in the order of their names' bytes, those up to `last`
    /// left out.
    package func aliases(
        of key: KeyID, after last: String? = nil, limit: Int
    ) throws(Failure) -> [AliasRecord] {
        try lifting { () throws(StoreError) in
            try AliasTable.aliases(of: key, after: last, limit: limit, in: source)
        }
    }

    /// The number of aliases of `key`.
    package func aliasCount(of key: KeyID) throws(Failure) -> Int {
        try lifting { () throws(StoreError) in
            try source.count(.aliasesByKey, prefix: key.bytes)
        }
    }
}

extension WriteTransaction {
    /// Adds `alias`, or replaces the one with the same name.
    package func put(_ alias: AliasRecord) throws(Failure) {
        try lifting { () throws(StoreError) in
            let row = AliasTable.row(alias.name)
            if let old = try AliasTable.alias(row, in: session) {
                try AliasTable.delete(old, in: session)
            }
            try session.put(.aliases, row: row, record: AliasTable.encode(alias))
            try session.put(.aliasesByKey, row: AliasTable.indexRow(alias), record: [])
            session.touch(alias: alias.name)
            session.touch(alias.target)
        }
    }

    /// Deletes the alias called `name`; `false` if there is none.
    @discardableResult
    package func deleteAlias(_ name: String) throws(Failure) -> Bool {
        try lifting { () throws(StoreError) in
            guard let alias = try AliasTable.alias(AliasTable.row(name), in: session) else {
                return false
            }
            try AliasTable.delete(alias, in: session)
            return true
        }
    }
}
