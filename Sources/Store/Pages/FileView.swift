import Glibc
import Synchronization

/// A read-only view of the data file, in which nothing beyond the file's end is touched.
///
/// The corresponding C functions are `mmap`, `munmap` and `fstat`.
@safe final class FileView: @unchecked Sendable {  // the mapping never changes; the size is atomic
    private let base: UnsafeRawPointer
    private let length: Int
    private let descriptor: Int32
    private let fileSize: Atomic<Int>
    let pageSize: Int

    /// Maps `length` bytes of `descriptor`, which the caller keeps open; `nil` with `errno` set.
    init?(descriptor: Int32, length: Int, pageSize: Int) {
        guard let base = unsafe mmap(nil, length, PROT_READ, MAP_SHARED, descriptor, 0),
            unsafe base != MAP_FAILED
        else { return nil }
        unsafe self.base = UnsafeRawPointer(base)
        self.length = length
        self.descriptor = descriptor
        self.pageSize = pageSize
        fileSize = Atomic(0)
        refreshSize()
    }

    deinit {
        _ = unsafe munmap(UnsafeMutableRawPointer(mutating: base), length)
    }

    /// The size of the file when it was last looked at, in bytes.
    var size: Int { fileSize.load(ordering: .relaxed) }

    private func refreshSize() {
        var status = stat()
        if unsafe fstat(descriptor, &status) == 0 {
            fileSize.store(Int(status.st_size), ordering: .relaxed)
        }
    }

    /// The bytes of `count` pages from `number` on.
    func pages(_ number: UInt64, count: Int = 1) throws(CorruptPage) -> UnsafeRawBufferPointer {
        let limit = UInt64(length / pageSize)
        guard number < limit, UInt64(count) <= limit - number else {
            throw CorruptPage(number, "is beyond the end")
        }
        let start = Int(number) * pageSize
        let end = start + count * pageSize
        if end > size {
            refreshSize()
            guard end <= size else { throw CorruptPage(number, "is beyond the end of the file") }
        }
        return unsafe UnsafeRawBufferPointer(start: base + start, count: count * pageSize)
    }

    /// The value that a leaf points to.
    func value(_ value: TreePage.Value) throws(CorruptPage) -> UnsafeRawBufferPointer {
        switch value {
        case .inline(let bytes):
            return unsafe bytes
        case .overflow(let page, let count):
            let pageCount = (TreePage.headerSize + count + pageSize - 1) / pageSize
            let bytes = unsafe try pages(page, count: pageCount)
            guard unsafe bytes.little(UInt64.self, at: 0) == page,
                unsafe bytes.little(UInt16.self, at: 10) == 0x04,
                Int(unsafe bytes.little(UInt32.self, at: 12)) == pageCount
            else { throw CorruptPage(page, "is no overflow page") }
            let start = TreePage.headerSize
            return unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<start + count])
        }
    }
}
