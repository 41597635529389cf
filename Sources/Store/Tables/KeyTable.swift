package import KMSModel

/// One KMS key, without its key material.
///
/// `keySpec`, `keyUsage`, `origin`, `state` and `keyManager` are the numbers of the enumerations in
/// `proto/kms/v1`.
package struct KeyRecord: Equatable, Sendable {
    package var keyID: KeyID
    package var creationDate: Timestamp
    package var description = ""
    package var keySpec: Int32
    package var keyUsage: Int32
    package var origin: Int32
    package var state: Int32
    package var keyManager: Int32
    /// When the key is deleted, if it is to be.
    package var deletionDate: Timestamp?
    /// The tags, in the order they were set.
    package var tags: [Tag] = []
    /// The text of the key policy.
    package var policy: String?
    /// The key material that encrypts.
    package var currentMaterialID: KeyMaterialID?

    /// Two records are equal if what the store holds of them is, byte for byte.
    package static func == (left: KeyRecord, right: KeyRecord) -> Bool {
        KeyTable.encode(left) == KeyTable.encode(right)
    }

    /// One tag.
    package struct Tag: Sendable {
        package var key: String
        package var value: String

        package init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        /// Whether both have the same key, byte for byte.
        package func hasSameKey(as other: Tag) -> Bool {
            ByteText(key) == ByteText(other.key)
        }
    }

    package init(
        keyID: KeyID, creationDate: Timestamp, keySpec: Int32, keyUsage: Int32, origin: Int32,
        state: Int32, keyManager: Int32
    ) {
        self.keyID = keyID
        self.creationDate = creationDate
        self.keySpec = keySpec
        self.keyUsage = keyUsage
        self.origin = origin
        self.state = state
        self.keyManager = keyManager
    }
}

/// KMS keys by their 16 bytes.
enum KeyTable {
    private static let recordVersion: UInt8 = 1

    static func row(_ key: KeyID) -> [UInt8] { key.bytes }

    static func encode(_ key: KeyRecord) -> [UInt8] {
        var encoder = RecordEncoder(version: recordVersion)
        encoder.append(key.keyID)
        encoder.append(key.creationDate)
        encoder.append(key.description)
        for code in [key.keySpec, key.keyUsage, key.origin, key.state, key.keyManager] {
            encoder.append(code)
        }
        encoder.append(optional: key.deletionDate) { $0.append($1) }
        encoder.append(UInt32(truncatingIfNeeded: key.tags.count))
        for tag in key.tags {
            encoder.append(tag.key)
            encoder.append(tag.value)
        }
        encoder.append(optional: key.policy) { $0.append($1) }
        encoder.append(optional: key.currentMaterialID) { $0.append($1.bytes) }
        return encoder.bytes
    }

    static func decode(
        _ record: [UInt8], row: [UInt8], in source: any RowSource
    ) throws(StoreError) -> KeyRecord {
        let key = try source.decode(record, of: .keys, version: recordVersion) {
            (decoder) throws(RecordDecoder.Malformed) in
            var key = KeyRecord(
                keyID: try decoder.keyID(), creationDate: try decoder.time(), keySpec: 0,
                keyUsage: 0, origin: 0, state: 0, keyManager: 0)
            key.description = try decoder.text()
            key.keySpec = try decoder.integer(Int32.self)
            key.keyUsage = try decoder.integer(Int32.self)
            key.origin = try decoder.integer(Int32.self)
            key.state = try decoder.integer(Int32.self)
            key.keyManager = try decoder.integer(Int32.self)
            key.deletionDate = try decoder.optional { (decoder) throws(RecordDecoder.Malformed) in
                try decoder.time()
            }
            for _ in 0..<(try decoder.integer(UInt32.self)) {
                key.tags.append(.init(key: try decoder.text(), value: try decoder.text()))
            }
            key.policy = try decoder.optional { (decoder) throws(RecordDecoder.Malformed) in
                try decoder.text()
            }
            key.currentMaterialID = try decoder.optional {
                (decoder) throws(RecordDecoder.Malformed) in try decoder.materialID()
            }
            return key
        }
        guard key.keyID.bytes == row else {
            throw .damagedRecord(table: .keys, file: source.file)
        }
        return key
    }

    static func key(_ id: KeyID, in source: any RowSource) throws(StoreError) -> KeyRecord? {
        let row = row(id)
        guard let record = try source.record(.keys, row: row) else { return nil }
        return try decode(record, row: row, in: source)
    }
}

extension RecordDecoder {
    mutating func materialID() throws(Malformed) -> KeyMaterialID {
        guard let id = KeyMaterialID(bytes: try byteString()) else { throw Malformed() }
        return id
    }
}

extension StoreTransaction where Self: ~Copyable {
    /// The key with exactly this identifier.
    package func key(_ id: KeyID) throws(Failure) -> KeyRecord? {
        try lifting { () throws(StoreError) in
            let key = try KeyTable.key(id, in: source)
            return key?.keyID == id ? key : nil
        }
    }

    /// The key with these 16 bytes, single- or multi-Region; a ciphertext names its key so.
    package func key(high: UInt64, low: UInt64) throws(Failure) -> KeyRecord? {
        try lifting { () throws(StoreError) in
            try KeyTable.key(KeyID(high: high, low: low), in: source)
        }
    }

    /// At most `limit` keys in the order of their identifiers, those up to `last` left out.
    package func keys(after last: KeyID? = nil, limit: Int) throws(Failure) -> [KeyRecord] {
        try lifting { () throws(StoreError) in
            let range = RowRange(after: last.map(KeyTable.row))
            var keys: [KeyRecord] = []
            for row in try source.rows(.keys, range, limit: limit) {
                keys.append(try KeyTable.decode(row.record, row: row.key, in: source))
            }
            return keys
        }
    }
}

extension WriteTransaction {
    /// Adds `key`, or replaces the one with the same 16 bytes.
    package func put(_ key: KeyRecord) throws(Failure) {
        try lifting { () throws(StoreError) in
            let row = KeyTable.row(key.keyID)
            let isNew = try session.record(.keys, row: row) == nil
            try session.put(.keys, row: row, record: KeyTable.encode(key))
            if isNew { session.keyCount += 1 }
            session.touch(key.keyID)
        }
    }

    /// Deletes the key with all its key material and aliases; `false` if there is none.
    @discardableResult
    package func deleteKey(_ id: KeyID) throws(Failure) -> Bool {
        try lifting { () throws(StoreError) in
            guard try session.delete(.keys, row: KeyTable.row(id)) else { return false }
            session.keyCount -= min(1, session.keyCount)
            session.touch(id)
            try MaterialTable.deleteAll(of: id, in: session)
            try AliasTable.deleteAll(of: id, in: session)
            return true
        }
    }
}
