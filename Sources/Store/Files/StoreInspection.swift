import Glibc
import KMSModel

/// What a store says of itself, read without LMDB and without changing any file.
struct StoreInspection {
    let schema: UInt32
    let identity: StoreIdentity

    /// Reads the file at `path`.
    ///
    /// - Throws: `StoreError.damaged` also if the file is shorter than what it says is in use.
    init(
        _ path: String, protection: any RecordProtection, supportedSchema: UInt32
    ) throws(StoreError) {
        (schema, identity) = try Self.reading(path) {
            (file, meta, rows) throws(StoreError) -> (UInt32, StoreIdentity) in
            let source = InspectionRows(rows, protection)
            try MetaTable.checkKey(in: source)
            let schema = try source.meta(SchemaVersion.self).number
            guard schema <= supportedSchema else {
                throw StoreError.unsupportedSchema(
                    file: path, found: schema, supported: supportedSchema)
            }
            if try source.meta(StoreState.self).transaction != meta.transaction {
                try Self.requireCompactedCopy(file, source)
            }
            return (schema, try source.meta(IdentityRecord.self).identity)
        }
    }
}

extension StoreInspection {
    /// The slots in the file at `path`.
    static func slots(of path: String) throws(StoreError) -> [StoredSlot] {
        try reading(path) { (_, _, rows) throws(StoreError) in try rows.slots() }
    }

    /// Lends the newest state of the file at `path`.
    private static func reading<Result>(
        _ path: String,
        _ body: (PageFile, MetaPage, SnapshotRows) throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        try PageFile.reading(path) { (file) throws(StoreError) -> Result in
            let meta = try file.newestMeta()
            let size = try file.size()
            if size / meta.pageSize <= meta.lastPage {
                // LMDB leaves pages at the end unwritten if they were freed at once, so a short
                // file needs a closer look: is a page beyond its end in use?
                _ = try StoreVerifier.check(file)
            }
            guard
                let view = FileView(
                    descriptor: file.descriptor, length: size, pageSize: meta.pageSize)
            else { throw StoreError.io(file: path, code: errno) }
            return try body(file, meta, SnapshotRows(meta, in: view, file: path))
        }
    }

    /// Requires a compacted copy that is whole: then the number in its state row is that of the file that
    /// was copied.
    ///
    /// What the number shows otherwise, parts of different ages, shows here in what must fit together:
    /// every page is in use, the counts of the meta page are right, each row opens, and the tables agree.
    fileprivate static func requireCompactedCopy(
        _ file: PageFile, _ source: InspectionRows
    ) throws(StoreError) {
        guard try file.isCompactedCopy() else {
            throw .damaged(file: file.path, detail: "its parts are of different transactions")
        }
        let found = try StoreVerifier.check(file)
        guard found.usedPages + 2 == found.pages, found.freePages == 0 else {
            throw .damaged(file: file.path, detail: "it is a compacted copy that lacks pages")
        }
        guard try ReadTransaction<StoreError>(source).checkRows() == Int(exactly: found.rows) else {
            throw .damaged(file: file.path, detail: "it has rows of an unknown table")
        }
    }
}

/// Rows of a file that no transaction protects, as nobody writes it.
private final class InspectionRows: RowSource {
    private let rows: SnapshotRows
    let protection: any RecordProtection

    init(_ rows: SnapshotRows, _ protection: any RecordProtection) {
        self.rows = rows
        self.protection = protection
    }

    var file: String { rows.file }

    func find(
        _ table: TableID, row: [UInt8],
        _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Void
    ) throws(StoreError) -> Bool {
        try unsafe rows.find(table, row: row, body)
    }

    func scan(
        _ table: TableID, from start: [UInt8],
        _ visit: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws(StoreError) -> Bool
    ) throws(StoreError) {
        unsafe try rows.scan(table, from: start, visit)
    }
}

extension PageFile {
    /// Lends the file at `path`, open for reading.
    static func reading<Result>(
        _ path: String, _ body: (PageFile) throws(StoreError) -> Result
    ) throws(StoreError) -> Result {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw .io(file: path, code: errno) }
        defer { _ = close(descriptor) }
        return try body(PageFile(descriptor: descriptor, path: path))
    }
}
