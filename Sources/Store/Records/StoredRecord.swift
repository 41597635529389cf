package import KMSModel
import KMSSecrets

/// What a row of a table holds: its name, its fields, what indexes say of it, and who hears of a change.
///
/// A table is a conforming type; reading, writing, checking and indexes come with it. It is then listed in
/// ``StoreTables``.
package protocol StoredRecord: Sendable {
    /// The name of a row in its table.
    associatedtype Name: RowName

    static var table: TableID { get }
    /// The version that the record's first byte has.
    static var version: UInt8 { get }
    /// What leads to the rows beside their names.
    static var indexes: [RowIndex<Self>] { get }

    var name: Name { get }
    /// The counters of ``Generations`` that a change of this row advances.
    var shards: [Int] { get }

    /// The key that must be there for the row to make sense; `nil` if it needs none.
    var owner: KeyAddress? { get }

    /// Reads the fields in order, then the optional ones.
    init(_ name: Name, from decoder: inout RecordDecoder) throws(RecordDecoder.Malformed)
    /// Writes what `init` reads.
    func encode(to encoder: inout RecordEncoder)
}

extension StoredRecord {
    package static var version: UInt8 { 1 }
    package static var indexes: [RowIndex<Self>] { [] }
    package var owner: KeyAddress? { nil }
}

/// The typed form of a row's name.
package protocol RowName: Sendable {
    /// The bytes of the name, without the table's.
    var row: [UInt8] { get }
    /// Reads what `row` gives; `nil` for anything else.
    init?(row: [UInt8])
}

/// A table that names rows of another one by something else; its records are empty.
package struct RowIndex<Record: StoredRecord>: Sendable {
    let table: TableID
    /// The index's rows for a record.
    let rows: @Sendable (Record) -> [[UInt8]]
    /// The name of the record that a row of the index stands for; `nil` if the row is none.
    let name: @Sendable ([UInt8]) -> Record.Name?

    init(
        table: TableID, rows: @escaping @Sendable (Record) -> [[UInt8]],
        name: @escaping @Sendable ([UInt8]) -> Record.Name?
    ) {
        self.table = table
        self.rows = rows
        self.name = name
    }

    /// An index with one row for each record.
    init(
        table: TableID, row: @escaping @Sendable (Record) -> [UInt8],
        name: @escaping @Sendable ([UInt8]) -> Record.Name?
    ) {
        self.init(table: table, rows: { [row($0)] }, name: name)
    }
}

extension StoredRecord {
    /// Lends the record's bytes.
    func withEncoded<Result: ~Copyable, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var encoder = RecordEncoder()
        encoder.append(Self.version)
        encode(to: &encoder)
        return try unsafe encoder.bytes.withUnsafeBytes(body)
    }

    /// Whether the store would hold the same bytes of `other`.
    func isEncoded(as other: Self) -> Bool {
        unsafe withEncoded { left in
            unsafe other.withEncoded { right in unsafe SecretMemory.isEqual(left, right) }
        }
    }

    /// Reads an opened record.
    static func decode(
        _ name: Name, _ bytes: UnsafeRawBufferPointer
    ) throws(RecordDecoder.Malformed) -> Self {
        var decoder = unsafe RecordDecoder(bytes)
        guard try decoder.integer(UInt8.self) == version else { throw RecordDecoder.Malformed() }
        let record = try Self(name, from: &decoder)
        try decoder.end()
        return record
    }
}

// MARK: - Names

extension Region: RowName {
    /// Its length, then the name.
    package var row: [UInt8] {
        let name = bytes
        return [UInt8(name.count)] + name
    }

    package init?(row: [UInt8]) {
        guard let (region, rest) = Self.leading(row), rest.isEmpty else { return nil }
        self = region
    }

    /// The Region that a name begins with, and the rest of it.
    static func leading(_ row: [UInt8]) -> (Region, rest: ArraySlice<UInt8>)? {
        guard let count = row.first, count > 0, row.count > Int(count),
            let name = String(validating: row[1...Int(count)], as: UTF8.self),
            let region = Region(name)
        else { return nil }
        return (region, row[(1 + Int(count))...])
    }
}

extension KeyAddress: RowName {
    /// The Region, then the 16 bytes of the ID: single- and multi-Region forms share a row.
    package var row: [UInt8] { region.row + id.bytes }

    package init?(row: [UInt8]) {
        guard let (region, rest) = Region.leading(row), let id = KeyID(bytes: rest) else {
            return nil
        }
        self.init(id, in: region)
    }
}

extension AliasAddress: RowName {
    /// The Region, then the name's UTF-8.
    package var row: [UInt8] { region.row + name.utf8 }

    package init?(row: [UInt8]) {
        guard let (region, rest) = Region.leading(row),
            let name = String(validating: rest, as: UTF8.self)
        else { return nil }
        self.init(name, in: region)
    }
}
