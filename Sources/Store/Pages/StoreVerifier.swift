import Glibc

/// What a check of the data file found.
package struct StoreCheck: Equatable, Sendable {
    /// Pages of the file, the two meta pages included.
    package var pages: UInt64 = 0
    /// Pages that hold rows or the list of free pages.
    package var usedPages: UInt64 = 0
    /// Pages that may be used again.
    package var freePages: UInt64 = 0
    /// Rows of all tables.
    package var rows: UInt64 = 0
}

/// Walks every page of a data file that nobody is writing, and trusts none.
///
/// Checked: each page's number, kind and bounds; that each is reached once, inside the file, and is
/// not free as well; the order of keys within and between pages; all the counts of the meta page.
@safe struct StoreVerifier {
    private let file: PageFile
    private let meta: MetaPage
    private let fileSize: Int
    private let isUnwanted: () -> Bool
    private var claimed: [UInt64]
    private var found = StoreCheck()
    private var tally = MetaPage.Tree(
        flags: 0, depth: 0, branchPages: 0, leafPages: 0, overflowPages: 0, entries: 0, root: 0)
    private var freeList: [UInt64] = []

    /// Checks the newest state of the file; memory needed is one bit a page, and the free list.
    ///
    /// Gives up, with `ECANCELED`, once `isUnwanted` says yes.
    static func check(
        _ file: PageFile, unless isUnwanted: @escaping () -> Bool = { false }
    ) throws(StoreError) -> StoreCheck {
        let meta = try file.newestMeta()
        var verifier = StoreVerifier(file, meta, fileSize: try file.size(), isUnwanted)
        do throws(Failure) {
            return try verifier.run()
        } catch {
            switch error {
            case .fault(let fault): throw .damaged(file: file.path, detail: fault.text)
            case .store(let error): throw error
            }
        }
    }

    private enum Failure: Error {
        case fault(CorruptPage)
        case store(StoreError)
    }

    /// The keys that a page may hold: not below `low`, and below `high`.
    private struct Bounds {
        var low: [UInt8]?
        var high: [UInt8]?
    }

    private init(
        _ file: PageFile, _ meta: MetaPage, fileSize: Int, _ isUnwanted: @escaping () -> Bool
    ) {
        self.isUnwanted = isUnwanted
        self.file = file
        self.meta = meta
        self.fileSize = fileSize
        // A page beyond the end of the file is a fault when it is used, so the file bounds the map.
        let pages = min(Int(meta.lastPage) + 1, fileSize / meta.pageSize + 1)
        claimed = Array(repeating: 0, count: pages / 64 + 1)
    }

    private mutating func run() throws(Failure) -> StoreCheck {
        try tree(meta.free, isFreeList: true)
        try tree(meta.rows, isFreeList: false)
        found.rows = meta.rows.entries
        found.pages = meta.lastPage + 1
        for page in freeList {
            guard (2...meta.lastPage).contains(page) else {
                throw .fault(CorruptPage(page, "is free but not in the file"))
            }
            // Free pages at the end may never have been written, and have no place in the map.
            if Int(page) < claimed.count * 64 {
                try claim(page, "is free and used, or free twice")
            }
        }
        found.freePages = UInt64(freeList.count)
        return found
    }

    private mutating func tree(_ expected: MetaPage.Tree, isFreeList: Bool) throws(Failure) {
        tally = expected
        (tally.branchPages, tally.leafPages, tally.overflowPages, tally.entries) = (0, 0, 0, 0)
        if expected.depth > 0 {
            var buffers = (0..<expected.depth).map { _ in
                [UInt8](repeating: 0, count: meta.pageSize)
            }
            try walk(expected.root, level: 1, Bounds(), &buffers, isFreeList)
        }
        guard tally == expected else {
            throw .fault(CorruptPage(meta.transaction & 1, "miscounts the pages of a tree"))
        }
    }

    private mutating func claim(_ page: UInt64, _ detail: String) throws(Failure) {
        let (word, bit) = (Int(page / 64), UInt64(1) << (page % 64))
        guard claimed[word] & bit == 0 else { throw .fault(CorruptPage(page, detail)) }
        claimed[word] |= bit
    }

    private mutating func use(_ page: UInt64, count: Int = 1) throws(Failure) {
        let end = page.addingReportingOverflow(UInt64(count))
        guard page >= 2, !end.overflow, end.partialValue <= meta.lastPage + 1,
            end.partialValue * UInt64(meta.pageSize) <= UInt64(fileSize)
        else { throw .fault(CorruptPage(page, "is used but beyond the end of the file")) }
        for page in page..<end.partialValue { try claim(page, "is used twice") }
        found.usedPages += UInt64(count)
    }

    private mutating func walk(
        _ number: UInt64, level: Int, _ bounds: Bounds, _ buffers: inout [[UInt8]],
        _ isFreeList: Bool
    ) throws(Failure) {
        guard !isUnwanted() else { throw .store(.io(file: file.path, code: ECANCELED)) }
        try use(number)
        let isLeaf = level == buffers.count
        var bytes: [UInt8] = []
        swap(&bytes, &buffers[level - 1])
        defer { swap(&bytes, &buffers[level - 1]) }
        try read(number, into: &bytes)
        if isLeaf { tally.leafPages += 1 } else { tally.branchPages += 1 }
        var children: [(page: UInt64, bounds: Bounds)] = []
        var values: [TreePage.Value] = []
        do throws(CorruptPage) {
            try unsafe bytes.lend { (raw: UnsafeRawBufferPointer) throws(CorruptPage) in
                let page = unsafe try TreePage(raw, number: number, isLeaf: isLeaf)
                try checkOrder(of: page, bounds, isFreeList)
                var low = bounds.low
                for index in 0..<page.count {
                    if isLeaf {
                        try collect(page, index, into: &values, isFreeList)
                    } else {
                        let isLast = index + 1 == page.count
                        let high = isLast ? bounds.high : unsafe Array(try page.key(index + 1))
                        children.append((try page.child(index), Bounds(low: low, high: high)))
                        low = high
                    }
                }
            }
        } catch { throw .fault(error) }
        for value in values { try overflow(value, isFreeList) }
        for child in children {
            try walk(child.page, level: level + 1, child.bounds, &buffers, isFreeList)
        }
    }

    /// Requires that the keys of `page` ascend within `bounds`; a branch's first stands for none.
    private func checkOrder(
        of page: TreePage, _ bounds: Bounds, _ isFreeList: Bool
    ) throws(CorruptPage) {
        let first = page.isLeaf ? 0 : 1
        for index in first..<max(first, page.count) {
            let key = unsafe try page.key(index)
            var isSound = !isFreeList || key.count == 8
            if isSound, index > first {
                isSound = unsafe precedes(try page.key(index - 1), key, isFreeList)
            }
            guard isSound else { throw CorruptPage(page.number, "has keys out of order") }
        }
        guard first < page.count else { return }
        let lowest = unsafe try page.key(first)
        let highest = unsafe try page.key(page.count - 1)
        let isAbove =
            unsafe bounds.low?.lend { unsafe !precedes(lowest, $0, isFreeList) } ?? true
        let isBelow =
            unsafe bounds.high?.lend { unsafe precedes(highest, $0, isFreeList) } ?? true
        guard isAbove, isBelow else { throw CorruptPage(page.number, "has keys out of order") }
    }

    /// Whether `left` is before `right`; the keys of the free list are native numbers.
    private func precedes(
        _ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer, _ isFreeList: Bool
    ) -> Bool {
        isFreeList
            ? unsafe left.little(UInt64.self, at: 0) < right.little(UInt64.self, at: 0)
            : unsafe TreePage.compare(left, right) < 0
    }

    private mutating func collect(
        _ page: TreePage, _ index: Int, into values: inout [TreePage.Value], _ isFreeList: Bool
    ) throws(CorruptPage) {
        tally.entries += 1
        switch try page.value(index) {
        case .inline(let bytes):
            if isFreeList { unsafe try addFreePages(bytes, page.number) }
        case .overflow(let first, let count):
            values.append(.overflow(page: first, count: count))
        }
    }

    private mutating func overflow(_ value: TreePage.Value, _ isFreeList: Bool) throws(Failure) {
        guard case .overflow(let page, let count) = value else { return }
        let pageCount = (TreePage.headerSize + count + meta.pageSize - 1) / meta.pageSize
        try use(page, count: pageCount)
        tally.overflowPages += UInt64(pageCount)
        var bytes = [UInt8](
            repeating: 0, count: isFreeList ? TreePage.headerSize + count : TreePage.headerSize)
        try read(page, into: &bytes)
        do throws(CorruptPage) {
            try unsafe bytes.lend { (raw: UnsafeRawBufferPointer) throws(CorruptPage) in
                guard unsafe raw.little(UInt64.self, at: 0) == page,
                    unsafe raw.little(UInt16.self, at: 10) == 0x04,
                    Int(unsafe raw.little(UInt32.self, at: 12)) == pageCount
                else { throw CorruptPage(page, "is no overflow page") }
                guard isFreeList else { return }
                let list = unsafe UnsafeRawBufferPointer(rebasing: raw[TreePage.headerSize...])
                unsafe try addFreePages(list, page)
            }
        } catch { throw .fault(error) }
    }

    /// Adds a list of page numbers: how many, then each, descending.
    private mutating func addFreePages(
        _ list: UnsafeRawBufferPointer, _ page: UInt64
    ) throws(CorruptPage) {
        guard list.count >= 8 else { throw CorruptPage(page, "has an empty list of free pages") }
        let count = unsafe list.little(UInt64.self, at: 0)
        guard count <= UInt64(list.count / 8 - 1), count <= meta.lastPage else {
            throw CorruptPage(page, "has a list of free pages that is too long")
        }
        var previous = UInt64.max
        for index in 0..<Int(count) {
            let number = unsafe list.little(UInt64.self, at: 8 + 8 * index)
            guard number < previous else {
                throw CorruptPage(page, "has free pages out of order")
            }
            previous = number
            freeList.append(number)
        }
    }

    private func read(_ page: UInt64, into bytes: inout [UInt8]) throws(Failure) {
        let offset = Int(page) * meta.pageSize
        do throws(StoreError) {
            let complete = try unsafe bytes.lendMutable {
                (raw: UnsafeMutableRawBufferPointer) throws(StoreError) in
                unsafe try file.read(into: raw, at: offset)
            }
            guard complete else {
                throw StoreError.damaged(file: file.path, detail: "it is cut short")
            }
        } catch { throw .store(error) }
    }
}
