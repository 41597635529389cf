import Glibc

/// The data file, read by system calls: a bad sector is an error here, not a signal.
///
/// The corresponding C function is `pread`.
struct PageFile {
    let descriptor: Int32
    let path: String

    /// The length of the file, in bytes.
    func size() throws(StoreError) -> Int {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .io(file: path, code: errno) }
        return Int(status.st_size)
    }

    /// Fills `buffer` from `offset` on; `false` if the file ends before.
    func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(StoreError) -> Bool
    {
        var done = 0
        while done < buffer.count {
            let count = unsafe pread(
                descriptor, buffer.baseAddress.map { unsafe $0 + done }, buffer.count - done,
                off_t(offset + done))
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .io(file: path, code: errno) }
            guard count > 0 else { return false }
            done += count
        }
        return true
    }

    /// Reads both meta pages; returns the newer.
    ///
    /// - Throws: `StoreError.damaged` unless both are sound and agree on the page size.
    func newestMeta() throws(StoreError) -> MetaPage {
        let (first, second) = try metaPages()
        let number = first.transaction >= second.transaction ? 0 : 1 as UInt64
        let newest = number == 0 ? first : second
        do throws(CorruptPage) { try newest.checkTrees(of: number) } catch {
            throw .damaged(file: path, detail: error.text)
        }
        return newest
    }

    /// Writes both meta pages of the file at `path` as they are, each synchronized.
    ///
    /// The corresponding C functions are `open` with `O_DSYNC`, and `pwrite`.
    static func rewriteMetaPages(of path: String) throws(StoreError) {
        let descriptor = unsafe open(path, O_RDWR | O_DSYNC | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else { throw .io(file: path, code: errno) }
        defer { _ = close(descriptor) }
        let file = PageFile(descriptor: descriptor, path: path)
        let pageSize = try file.newestMeta().pageSize
        var bytes = [UInt8](repeating: 0, count: MetaPage.byteCount)
        for offset in [0, pageSize] {
            try unsafe bytes.lendMutable {
                (buffer: UnsafeMutableRawBufferPointer) throws(StoreError) in
                guard unsafe try file.read(into: buffer, at: offset) else {
                    throw StoreError.damaged(file: path, detail: "it is cut short")
                }
                let count = unsafe pwrite(
                    descriptor, buffer.baseAddress, buffer.count, off_t(offset))
                guard count >= 0 else { throw FileSystem.error(path) }
                guard count == buffer.count else {
                    throw StoreError.io(file: path, code: EIO)
                }
            }
        }
    }

    /// Whether the file has the meta pages of a compacted copy (`mdb_copy -c`, `MDB_CP_COMPACT`).
    ///
    /// Such a copy counts its transactions anew: the first meta page is that of an empty file, the second
    /// of transaction 1, without free pages, its root the last page. Whether the rest is whole is for
    /// `StoreVerifier` to say.
    func isCompactedCopy() throws(StoreError) -> Bool {
        let (first, second) = try metaPages()
        return first.transaction == 0 && first.lastPage == 1
            && first.rows.root == MetaPage.noPage && first.free.root == MetaPage.noPage
            && second.transaction == 1 && second.free.root == MetaPage.noPage
            && second.rows.root == second.lastPage
    }

    private func metaPages() throws(StoreError) -> (MetaPage, MetaPage) {
        let first = try metaPage(0, at: 0)
        let second = try metaPage(1, at: first.pageSize)
        guard first.pageSize == second.pageSize else {
            throw .damaged(file: path, detail: "its meta pages disagree on the page size")
        }
        return (first, second)
    }

    private func metaPage(_ number: UInt64, at offset: Int) throws(StoreError) -> MetaPage {
        var bytes = [UInt8](repeating: 0, count: MetaPage.byteCount)
        let complete = try unsafe bytes.lendMutable {
            (buffer: UnsafeMutableRawBufferPointer) throws(StoreError) in
            unsafe try read(into: buffer, at: offset)
        }
        guard complete else { throw .damaged(file: path, detail: "it is cut short") }
        do throws(CorruptPage) {
            return try unsafe bytes.lend { (buffer: UnsafeRawBufferPointer) throws(CorruptPage) in
                unsafe try MetaPage(buffer, number: number)
            }
        } catch {
            throw .damaged(file: path, detail: error.text)
        }
    }
}
