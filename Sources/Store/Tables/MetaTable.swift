package import KMSModel

/// What a store was made with.
package struct StoreIdentity: Equatable, Sendable {
    /// The 12 digits of the AWS account that the store plays.
    package var accountID: String
    /// When the store was made.
    package var creationDate: Timestamp
}

/// What the store knows of itself: four rows, each a record of its own kind.
enum MetaTable {
    /// The rows' names.
    enum RowID: UInt8, CaseIterable {
        case keyCheck = 1
        case schema = 2
        case identity = 3
        case state = 4
    }

    /// Whether rows open at all.
    ///
    /// - Throws: `StoreError.wrongRootKey`, or `damagedRecord` if another row does open; and
    ///   `protectionFailed` if it could not be found out.
    static func checkKey(in source: any RowSource) throws(StoreError) {
        do throws(StoreError) {
            guard try source.meta(KeyCheck.self).isWhole else {
                throw StoreError.damagedRecord(table: .meta, file: source.file)
            }
        } catch {
            guard case .damagedRecord = error else { throw error }
            for row in RowID.allCases where row != .keyCheck {
                if try opens(row, in: source) { throw error }
            }
            throw .wrongRootKey(file: source.file)
        }
    }

    /// Whether the row is there and authentic. Throws what has nothing to do with the master key.
    private static func opens(_ row: RowID, in source: any RowSource) throws(StoreError) -> Bool {
        do throws(StoreError) {
            return try unsafe source.open(.meta, row: [row.rawValue]) {
                (_: UnsafeRawBufferPointer) throws(StoreError) in
            }
        } catch {
            guard case .damagedRecord = error else { throw error }
            return false
        }
    }
}

/// The one record of a row of *meta*.
protocol MetaRecord: StoredRecord where Name == MetaRow<Self> {
    static var row: MetaTable.RowID { get }

    init(from decoder: inout RecordDecoder) throws(RecordDecoder.Malformed)
}

/// The name of the row that holds `Record`.
struct MetaRow<Record: MetaRecord>: RowName {
    var row: [UInt8] { [Record.row.rawValue] }

    init() {}

    init?(row: [UInt8]) {
        guard row == [Record.row.rawValue] else { return nil }
    }
}

extension MetaRecord {
    static var table: TableID { .meta }
    var name: MetaRow<Self> { MetaRow() }
    var shards: [Int] { [] }

    init(
        _: MetaRow<Self>, from decoder: inout RecordDecoder
    ) throws(RecordDecoder.Malformed) {
        self = try Self(from: &decoder)
    }
}

extension RowSource {
    /// A record of *meta*, which must be there.
    func meta<Record: MetaRecord>(_: Record.Type) throws(StoreError) -> Record {
        guard let record = try record(Record.self, MetaRow()) else {
            throw .damaged(file: file, detail: "its \(Record.row) row is missing")
        }
        return record
    }
}

/// What only the right master key opens.
struct KeyCheck: MetaRecord {
    static let row = MetaTable.RowID.keyCheck
    private static let text = Array("kmsd store".utf8)
    private let bytes: [UInt8]

    init() { bytes = Self.text }

    init(from decoder: inout RecordDecoder) throws(RecordDecoder.Malformed) {
        bytes = try decoder.byteString()
    }

    func encode(to encoder: inout RecordEncoder) { encoder.append(bytes) }

    var isWhole: Bool { bytes == Self.text }
}

/// The schema version.
struct SchemaVersion: MetaRecord {
    static let row = MetaTable.RowID.schema
    let number: UInt32

    init(_ number: UInt32) { self.number = number }

    init(from decoder: inout RecordDecoder) throws(RecordDecoder.Malformed) {
        number = try decoder.integer(UInt32.self)
    }

    func encode(to encoder: inout RecordEncoder) { encoder.append(number) }
}

/// The identity.
struct IdentityRecord: MetaRecord {
    static let row = MetaTable.RowID.identity
    let identity: StoreIdentity

    init(_ identity: StoreIdentity) { self.identity = identity }

    init(from decoder: inout RecordDecoder) throws(RecordDecoder.Malformed) {
        identity = StoreIdentity(
            accountID: try decoder.text(), creationDate: try decoder.time())
    }

    func encode(to encoder: inout RecordEncoder) {
        encoder.append(identity.accountID)
        encoder.append(identity.creationDate)
    }
}

/// What every transaction renews.
struct StoreState: MetaRecord {
    static let row = MetaTable.RowID.state
    /// The number of the LMDB transaction that wrote this: a file whose parts are of different ages
    /// doesn't match.
    let transaction: UInt64

    init(transaction: UInt64) { self.transaction = transaction }

    init(from decoder: inout RecordDecoder) throws(RecordDecoder.Malformed) {
        transaction = try decoder.integer(UInt64.self)
    }

    func encode(to encoder: inout RecordEncoder) { encoder.append(transaction) }
}

extension StoreTransaction where Self: ~Copyable {
    /// What the store was made with.
    package func identity() throws(Failure) -> StoreIdentity {
        try lifting { () throws(StoreError) in try source.meta(IdentityRecord.self).identity }
    }
}
