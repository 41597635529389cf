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
        (schema, identity) = try PageFile.reading(path) {
            (file) throws(StoreError) -> (UInt32, StoreIdentity) in
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
            let source = InspectionRows(
                SnapshotRows(meta, in: view, protection: protection, file: path))
            try MetaTable.checkRoot(in: source)
            let schema = try MetaTable.schema(in: source)
            guard schema <= supportedSchema else {
                throw StoreError.unsupportedSchema(
                    file: path, found: schema, supported: supportedSchema)
            }
            if try MetaTable.state(in: source).transaction != meta.transaction {
                try Self.requireCompactedCopy(file, source)
            }
            return (schema, try MetaTable.identity(in: source))
        }
    }
}

extension StoreInspection {
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
        try ReadTransaction<StoreError>(source).checkRows()
    }
}

/// Rows of a file that no transaction protects, as nobody writes it.
private final class InspectionRows: RowSource {
    private let rows: SnapshotRows

    init(_ rows: SnapshotRows) {
        self.rows = rows
    }

    var file: String { rows.file }

    func record(_ table: TableID, row: [UInt8]) throws(StoreError) -> [UInt8]? {
        try rows.record(table, row: row)
    }

    func scan(
        _ table: TableID, from start: [UInt8],
        _ visit: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws(StoreError) -> Bool
    ) throws(StoreError) {
        unsafe try rows.scan(table, from: start, visit)
    }

    func open(
        _ sealed: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer
    ) throws(StoreError) -> [UInt8] {
        try unsafe rows.protection.openRecord(sealed, table: table, row: row, file: file)
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
