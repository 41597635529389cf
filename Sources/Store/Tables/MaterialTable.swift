package import KMSModel
package import KMSSecrets

/// Key material as a record has it. Its bytes have one place in memory, which is wiped when the last who
/// refers to it lets go.
package final class StoredMaterial: Sendable {
    package let id: KeyMaterialID
    package let creationDate: Timestamp
    package let kind: Kind
    package let bytes: SecretBytes

    /// What the bytes are. The numbers are those on disk.
    package enum Kind: UInt16, Sendable, CaseIterable {
        /// A symmetric key.
        case symmetric = 1
        /// An HMAC key.
        case hmac = 2
        /// A key pair, as PKCS#8.
        case pair = 3
        /// Key material that is elsewhere, and how it is called there.
        case elsewhere = 4
    }

    package init(
        _ id: KeyMaterialID, creationDate: Timestamp, kind: Kind, _ bytes: consuming SecretBytes
    ) {
        self.id = id
        self.creationDate = creationDate
        self.kind = kind
        self.bytes = bytes
    }

    init(from decoder: inout RecordDecoder) throws(RecordDecoder.Malformed) {
        id = try decoder.materialID()
        creationDate = try decoder.time()
        guard let kind = Kind(rawValue: try decoder.integer(UInt16.self)) else {
            throw RecordDecoder.Malformed()
        }
        self.kind = kind
        bytes = try decoder.secret()
    }

    func encode(to encoder: inout RecordEncoder) {
        encoder.append(raw: id.bytes)
        encoder.append(creationDate)
        encoder.append(kind.rawValue)
        encoder.append(bytes)
    }
}

/// Where key material is that is not the current one of its key.
package struct MaterialAddress: Hashable, Sendable, RowName {
    package let key: KeyAddress
    /// The first 16 bytes of the material's ID.
    package let prefix: [UInt8]

    package init(_ prefix: some Sequence<UInt8>, of key: KeyAddress) {
        self.key = key
        self.prefix = Array(prefix)
    }

    package var row: [UInt8] { key.row + prefix }

    package init?(row: [UInt8]) {
        guard row.count > 16, let key = KeyAddress(row: Array(row.dropLast(16))) else { return nil }
        self.init(row.suffix(16), of: key)
    }
}

/// Key material of a KMS key that is not its current one.
package struct MaterialRecord: StoredRecord, Equatable {
    package let key: KeyAddress
    package var state: KeyMaterialState
    package let material: StoredMaterial

    package static var table: TableID { .materials }
    package var name: MaterialAddress { MaterialAddress(material.id.prefix, of: key) }
    package var shards: [Int] { [Generations.shard(of: key.id)] }
    package var owner: KeyAddress? { key }

    package init(_ material: StoredMaterial, of key: KeyAddress, state: KeyMaterialState) {
        self.material = material
        self.key = key
        self.state = state
    }

    package init(
        _ name: MaterialAddress, from decoder: inout RecordDecoder
    ) throws(RecordDecoder.Malformed) {
        key = name.key
        state = try decoder.enumeration()
        guard state != .current else { throw RecordDecoder.Malformed() }
        material = try StoredMaterial(from: &decoder)
        guard material.id.prefix.elementsEqual(name.prefix) else {
            throw RecordDecoder.Malformed()
        }
    }

    package func encode(to encoder: inout RecordEncoder) {
        encoder.append(state)
        material.encode(to: &encoder)
    }

    /// Two records are equal if what the store holds of them is, byte for byte.
    package static func == (left: MaterialRecord, right: MaterialRecord) -> Bool {
        left.name == right.name && left.isEncoded(as: right)
    }
}

extension StoreTransaction where Self: ~Copyable {
    /// The key material of `key` that is not the current one and whose identifier begins with the 16
    /// bytes `prefix`.
    package func material(
        of key: KeyAddress, prefix: some Sequence<UInt8>
    ) throws(Failure) -> MaterialRecord? {
        try record(MaterialRecord.self, MaterialAddress(prefix, of: key))
    }

    /// All key material of `key` that is not the current one, in the order of the identifiers.
    package func materials(of key: KeyAddress) throws(Failure) -> [MaterialRecord] {
        // A row's name doesn't tell whether the key is a multi-Region one.
        try records(MaterialRecord.self, in: key.row).map {
            MaterialRecord($0.material, of: key, state: $0.state)
        }
    }
}
