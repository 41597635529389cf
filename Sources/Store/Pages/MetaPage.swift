/// One of the two pages at the start of the file that say where the tree is.
///
/// The layout is that of LMDB 0.9 on a 64-bit little-endian machine (`struct MDB_meta`).
struct MetaPage: Equatable {
    /// The largest page size that LMDB supports, in bytes.
    static let largestPageSize = 65_536
    /// Offset and length of what is read of a meta page.
    static let byteCount = 16 + 136
    /// The depth that LMDB's own cursors can hold.
    static let depthLimit = 32
    /// A flag that LMDB keeps with those of the free list and makes no use of: what made the file was told
    /// its path and not its directory (`mdb_copy -n`).
    private static let noSubdirectory: UInt16 = 0x4000
    /// "No page".
    static let noPage = UInt64.max

    /// A tree within the file.
    struct Tree: Equatable {
        var flags: UInt16
        var depth: Int
        var branchPages: UInt64
        var leafPages: UInt64
        var overflowPages: UInt64
        var entries: UInt64
        var root: UInt64
    }

    var pageSize: Int
    /// The pages that may be used again, by the transaction that freed them.
    var free: Tree
    /// The rows.
    var rows: Tree
    var lastPage: UInt64
    var transaction: UInt64

    /// Reads the meta page `number` (0 or 1) from its first `byteCount` bytes.
    init(_ bytes: UnsafeRawBufferPointer, number: UInt64) throws(CorruptPage) {
        guard bytes.count >= Self.byteCount else { throw CorruptPage(number, "is cut short") }
        guard unsafe bytes.little(UInt64.self, at: 0) == number,
            unsafe bytes.little(UInt16.self, at: 10) == 0x08,
            unsafe bytes.little(UInt32.self, at: 16) == 0xBEEF_C0DE,
            unsafe bytes.little(UInt32.self, at: 20) == 1
        else { throw CorruptPage(number, "is no LMDB meta page") }
        pageSize = Int(unsafe bytes.little(UInt32.self, at: 40))
        free = unsafe Self.tree(bytes, at: 40)
        rows = unsafe Self.tree(bytes, at: 88)
        lastPage = unsafe bytes.little(UInt64.self, at: 136)
        transaction = unsafe bytes.little(UInt64.self, at: 144)
        guard (512...Self.largestPageSize).contains(pageSize), pageSize & (pageSize - 1) == 0
        else { throw CorruptPage(number, "names an impossible page size") }
        guard lastPage >= 1, lastPage < UInt64(Int.max / 2) / UInt64(pageSize) else {
            throw CorruptPage(number, "names an impossible number of pages")
        }
    }

    /// Requires that the trees may be where the page says.
    ///
    /// Only asked of the newer page: when LMDB fails to write one, it gives it back its old number,
    /// but not its old roots.
    func checkTrees(of number: UInt64) throws(CorruptPage) {
        guard free.flags & ~Self.noSubdirectory == 0x08, rows.flags == 0, isPossible(free),
            isPossible(rows)
        else { throw CorruptPage(number, "has an impossible root") }
    }

    private func isPossible(_ tree: Tree) -> Bool {
        guard tree.root != Self.noPage else { return tree.depth == 0 }
        return tree.depth > 0 && tree.depth <= Self.depthLimit && tree.root >= 2
            && tree.root <= lastPage
    }

    private static func tree(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> Tree {
        Tree(
            flags: unsafe bytes.little(UInt16.self, at: offset + 4),
            depth: Int(unsafe bytes.little(UInt16.self, at: offset + 6)),
            branchPages: unsafe bytes.little(UInt64.self, at: offset + 8),
            leafPages: unsafe bytes.little(UInt64.self, at: offset + 16),
            overflowPages: unsafe bytes.little(UInt64.self, at: offset + 24),
            entries: unsafe bytes.little(UInt64.self, at: offset + 32),
            root: unsafe bytes.little(UInt64.self, at: offset + 40))
    }
}

extension UnsafeRawBufferPointer {
    /// The little-endian number at `offset`, which the caller has found to be inside.
    @inline(__always)
    @unsafe
    func little<Value: FixedWidthInteger & BitwiseCopyable>(_: Value.Type, at offset: Int) -> Value
    {
        Value(littleEndian: unsafe loadUnaligned(fromByteOffset: offset, as: Value.self))
    }
}
