package import KMSModel

/// Who had a name when a document that stands under it was first loaded.
///
/// A file of identity policies says whose it is by a name. This keeps it from whoever has the name later.
package struct HolderRecord: StoredRecord, Equatable {
    package let name: HolderName
    /// The ID of the user or group.
    package let id: UInt32
    /// When the document was first loaded.
    package let since: Timestamp

    package static var table: TableID { .holders }
    package var shards: [Int] { [] }

    package init(_ name: HolderName, id: UInt32, since: Timestamp) {
        self.name = name
        self.id = id
        self.since = since
    }

    package init(
        _ name: HolderName, from decoder: inout RecordDecoder
    ) throws(RecordDecoder.Malformed) {
        self.init(name, id: try decoder.integer(UInt32.self), since: try decoder.time())
    }

    package func encode(to encoder: inout RecordEncoder) {
        encoder.append(id)
        encoder.append(since)
    }
}

/// The name of a user or a group.
package struct HolderName: Hashable, Sendable, RowName {
    /// The numbers are those on disk.
    package enum Kind: UInt8, Sendable {
        case user = 1
        case group = 2
    }

    package let kind: Kind
    package let text: String

    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    package var row: [UInt8] { [kind.rawValue] + text.utf8 }

    package init?(row: [UInt8]) {
        guard let first = row.first, let kind = Kind(rawValue: first),
            let text = String(validating: row.dropFirst(), as: UTF8.self)
        else { return nil }
        self.init(kind, text)
    }

    package static func == (left: HolderName, right: HolderName) -> Bool {
        left.kind == right.kind && ByteText(left.text) == ByteText(right.text)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(ByteText(text))
    }
}

extension StoreTransaction where Self: ~Copyable {
    /// Who had a name when a document that stands under it was first loaded.
    package func holder(_ name: HolderName) throws(Failure) -> HolderRecord? {
        try record(HolderRecord.self, name)
    }
}
