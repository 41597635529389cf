package import KMSModel

/// What a store was made with.
package struct StoreIdentity: Equatable, Sendable {
    /// The 12 digits of the AWS account that the store plays.
    package var accountID: String
    /// When the store was made.
    package var creationDate: Timestamp
}

/// The state that every transaction renews.
struct StoreState: Equatable {
    /// The number of the LMDB transaction that wrote this: a file whose parts are of different ages
    /// doesn't match.
    var transaction: UInt64
    /// KMS keys of every state.
    var keyCount: UInt64
}

/// What the store knows of itself: four rows, named by one byte each.
enum MetaTable {
    private enum RowName: UInt8 {
        case rootCheck = 1
        case schema = 2
        case identity = 3
        case state = 4

        var row: [UInt8] { [rawValue] }
    }

    private static let recordVersion: UInt8 = 1
    /// The content of the root check, which only the right root key opens.
    private static let rootCheck = Array("kmsd store".utf8)

    // MARK: - Root check

    /// Whether the rows open at all.
    ///
    /// - Throws: `StoreError.wrongRootKey`, or `damagedRecord` if another row does open; and
    ///   `protectionFailed` if it could not be found out.
    static func checkRoot(in source: any RowSource) throws(StoreError) {
        do throws(StoreError) {
            let record = try source.record(.meta, row: RowName.rootCheck.row)
            guard let record else {
                throw StoreError.damaged(file: source.file, detail: "its root check is missing")
            }
            let text = try source.decode(record, of: .meta, version: recordVersion) {
                (decoder) throws(RecordDecoder.Malformed) in try decoder.byteString()
            }
            guard text == rootCheck else {
                throw StoreError.damagedRecord(table: .meta, file: source.file)
            }
        } catch {
            guard case .damagedRecord = error else { throw error }
            for name in [RowName.schema, .identity, .state] {
                if try opens(name, in: source) { throw error }
            }
            throw .wrongRootKey(file: source.file)
        }
    }

    /// Whether the row is there and authentic. Throws what has nothing to do with the root key.
    private static func opens(
        _ name: RowName, in source: any RowSource
    ) throws(StoreError) -> Bool {
        do throws(StoreError) {
            return try source.record(.meta, row: name.row) != nil
        } catch {
            guard case .damagedRecord = error else { throw error }
            return false
        }
    }

    static func putRootCheck(in session: WriteSession) throws(StoreError) {
        var encoder = RecordEncoder(version: recordVersion)
        encoder.append(rootCheck)
        try session.put(.meta, row: RowName.rootCheck.row, record: encoder.bytes)
    }

    // MARK: - Schema version

    static func schema(in source: any RowSource) throws(StoreError) -> UInt32 {
        try required(.schema, in: source) { (decoder) throws(RecordDecoder.Malformed) in
            try decoder.integer(UInt32.self)
        }
    }

    static func put(schema: UInt32, in session: WriteSession) throws(StoreError) {
        var encoder = RecordEncoder(version: recordVersion)
        encoder.append(schema)
        try session.put(.meta, row: RowName.schema.row, record: encoder.bytes)
    }

    // MARK: - Identity

    static func identity(in source: any RowSource) throws(StoreError) -> StoreIdentity {
        try required(.identity, in: source) { (decoder) throws(RecordDecoder.Malformed) in
            StoreIdentity(accountID: try decoder.text(), creationDate: try decoder.time())
        }
    }

    static func put(_ identity: StoreIdentity, in session: WriteSession) throws(StoreError) {
        var encoder = RecordEncoder(version: recordVersion)
        encoder.append(identity.accountID)
        encoder.append(identity.creationDate)
        try session.put(.meta, row: RowName.identity.row, record: encoder.bytes)
    }

    // MARK: - State

    static func state(in source: any RowSource) throws(StoreError) -> StoreState {
        try required(.state, in: source) { (decoder) throws(RecordDecoder.Malformed) in
            StoreState(
                transaction: try decoder.integer(UInt64.self),
                keyCount: try decoder.integer(UInt64.self))
        }
    }

    static func put(_ state: StoreState, in session: WriteSession) throws(StoreError) {
        var encoder = RecordEncoder(version: recordVersion)
        encoder.append(state.transaction)
        encoder.append(state.keyCount)
        try session.put(.meta, row: RowName.state.row, record: encoder.bytes)
    }

    private static func required<Value>(
        _ name: RowName, in source: any RowSource,
        _ body: (inout RecordDecoder) throws(RecordDecoder.Malformed) -> Value
    ) throws(StoreError) -> Value {
        guard let record = try source.record(.meta, row: name.row) else {
            throw .damaged(file: source.file, detail: "its \(name) row is missing")
        }
        return try source.decode(record, of: .meta, version: recordVersion, body)
    }
}

extension StoreTransaction where Self: ~Copyable {
    /// What the store was made with.
    package func identity() throws(Failure) -> StoreIdentity {
        try lifting { () throws(StoreError) in try MetaTable.identity(in: source) }
    }
}

extension ReadTransaction {
    /// The number of KMS keys, whatever their state.
    package func keyCount() throws(Failure) -> Int {
        try lifting { () throws(StoreError) in
            Int(truncatingIfNeeded: try MetaTable.state(in: source).keyCount)
        }
    }
}

extension WriteTransaction {
    /// The number of KMS keys, whatever their state, after what this transaction did so far.
    package func keyCount() -> Int {
        Int(truncatingIfNeeded: session.keyCount)
    }
}
