package import KMSModel

/// One key material of a KMS key.
package struct MaterialRecord: Equatable, Sendable {
    package var materialID: KeyMaterialID
    package var creationDate: Timestamp
    /// The number of the state in `proto/kms/v1`.
    package var state: Int32
    /// The key material as the core sealed it.
    package var sealedMaterial: [UInt8]

    package init(
        materialID: KeyMaterialID, creationDate: Timestamp, state: Int32, sealedMaterial: [UInt8]
    ) {
        self.materialID = materialID
        self.creationDate = creationDate
        self.state = state
        self.sealedMaterial = sealedMaterial
    }
}

/// Key material by the 16 bytes of its key and the first 16 of its own identifier.
enum MaterialTable {
    private static let recordVersion: UInt8 = 1

    static func row(_ key: KeyID, prefix: some Sequence<UInt8>) -> [UInt8] {
        key.bytes + prefix
    }

    static func encode(_ material: MaterialRecord) -> [UInt8] {
        var encoder = RecordEncoder(version: recordVersion)
        encoder.append(material.materialID.bytes)
        encoder.append(material.creationDate)
        encoder.append(material.state)
        encoder.append(material.sealedMaterial)
        return encoder.bytes
    }

    static func decode(
        _ record: [UInt8], row: [UInt8], in source: any RowSource
    ) throws(StoreError) -> MaterialRecord {
        let material = try source.decode(record, of: .materials, version: recordVersion) {
            (decoder) throws(RecordDecoder.Malformed) in
            MaterialRecord(
                materialID: try decoder.materialID(), creationDate: try decoder.time(),
                state: try decoder.integer(Int32.self), sealedMaterial: try decoder.byteString())
        }
        guard row.dropFirst(16).elementsEqual(material.materialID.prefix) else {
            throw .damagedRecord(table: .materials, file: source.file)
        }
        return material
    }

    static func deleteAll(of key: KeyID, in session: WriteSession) throws(StoreError) {
        for row in try session.rows(.materials, RowRange(prefix: key.bytes)) {
            try session.delete(.materials, row: row.key)
        }
    }
}

extension StoreTransaction where Self: ~Copyable {
    /// The key material of `key` whose identifier begins with the 16 bytes `prefix`.
    package func material(
        of key: KeyID, prefix: some Sequence<UInt8>
    ) throws(Failure) -> MaterialRecord? {
        try lifting { () throws(StoreError) in
            let row = MaterialTable.row(key, prefix: prefix)
            guard let record = try source.record(.materials, row: row) else { return nil }
            return try MaterialTable.decode(record, row: row, in: source)
        }
    }

    /// All key material of `key`, in the order of the identifiers.
    package func materials(of key: KeyID) throws(Failure) -> [MaterialRecord] {
        try lifting { () throws(StoreError) in
            var materials: [MaterialRecord] = []
            for row in try source.rows(.materials, RowRange(prefix: key.bytes)) {
                materials.append(try MaterialTable.decode(row.record, row: row.key, in: source))
            }
            return materials
        }
    }
}

extension WriteTransaction {
    /// Adds `material` to `key`, or replaces the one with the same first 16 bytes.
    package func put(_ material: MaterialRecord, of key: KeyID) throws(Failure) {
        try lifting { () throws(StoreError) in
            let row = MaterialTable.row(key, prefix: material.materialID.prefix)
            try session.put(.materials, row: row, record: MaterialTable.encode(material))
            session.touch(key)
        }
    }

    /// Deletes one key material; `false` if there is none.
    @discardableResult
    package func deleteMaterial(_ id: KeyMaterialID, of key: KeyID) throws(Failure) -> Bool {
        try lifting { () throws(StoreError) in
            session.touch(key)
            return try session.delete(.materials, row: MaterialTable.row(key, prefix: id.prefix))
        }
    }
}
