import Glibc

/// A branch or leaf page, with every offset checked before it is followed.
///
/// The layout is that of LMDB 0.9 on a 64-bit little-endian machine (`struct MDB_page`,
/// `struct MDB_node`).
@safe struct TreePage {
    static let headerSize = 16
    private static let nodeHeaderSize = 8

    /// Where a row's value is.
    @safe enum Value {
        /// In the page itself.
        case inline(UnsafeRawBufferPointer)
        /// From the given page on, in pages of its own.
        case overflow(page: UInt64, count: Int)
    }

    private let bytes: UnsafeRawBufferPointer
    let number: UInt64
    let isLeaf: Bool
    /// The number of nodes, at least 1.
    let count: Int

    /// Takes `bytes` for page `number`, a leaf or a branch as `isLeaf` says.
    init(_ bytes: UnsafeRawBufferPointer, number: UInt64, isLeaf: Bool) throws(CorruptPage) {
        unsafe self.bytes = unsafe bytes
        self.number = number
        self.isLeaf = isLeaf
        guard unsafe bytes.little(UInt64.self, at: 0) == number else {
            throw CorruptPage(number, "has another page's number")
        }
        guard unsafe bytes.little(UInt16.self, at: 10) == (isLeaf ? 0x02 : 0x01) else {
            throw CorruptPage(number, isLeaf ? "is no leaf" : "is no branch")
        }
        let lower = Int(unsafe bytes.little(UInt16.self, at: 12))
        let upper = Int(unsafe bytes.little(UInt16.self, at: 14))
        guard lower > Self.headerSize, lower.isMultiple(of: 2), lower <= upper,
            upper <= bytes.count
        else { throw CorruptPage(number, "has impossible bounds") }
        count = (lower - Self.headerSize) / 2
    }

    /// Where node `index` begins, its header and key being inside the page.
    private func node(_ index: Int) throws(CorruptPage) -> Int {
        let lower = Self.headerSize + 2 * count
        let offset = Int(unsafe bytes.little(UInt16.self, at: Self.headerSize + 2 * index))
        let room = unsafe bytes.count - Self.nodeHeaderSize - offset
        guard offset >= lower, offset.isMultiple(of: 2), room >= 0,
            Int(unsafe bytes.little(UInt16.self, at: offset + 6)) <= room
        else { throw CorruptPage(number, "has a node outside itself") }
        return offset
    }

    /// The key of node `index`, which must be less than `count`; empty for a branch's first.
    func key(_ index: Int) throws(CorruptPage) -> UnsafeRawBufferPointer {
        let offset = try node(index)
        let count = Int(unsafe bytes.little(UInt16.self, at: offset + 6))
        let start = offset + Self.nodeHeaderSize
        return unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<start + count])
    }

    /// The page that node `index` of a branch leads to.
    func child(_ index: Int) throws(CorruptPage) -> UInt64 {
        let offset = try node(index)
        let low = UInt64(unsafe bytes.little(UInt32.self, at: offset))
        return low | UInt64(unsafe bytes.little(UInt16.self, at: offset + 4)) << 32
    }

    /// The value of node `index` of a leaf.
    func value(_ index: Int) throws(CorruptPage) -> Value {
        let offset = try node(index)
        let size = Int(unsafe bytes.little(UInt32.self, at: offset))
        let start =
            offset + Self.nodeHeaderSize
            + Int(unsafe bytes.little(UInt16.self, at: offset + 6))
        switch unsafe bytes.little(UInt16.self, at: offset + 4) {
        case 0 where unsafe start + size <= bytes.count:
            return unsafe .inline(UnsafeRawBufferPointer(rebasing: bytes[start..<start + size]))
        case 1 where unsafe start + 8 <= bytes.count && size <= Int(Int32.max):
            return .overflow(page: unsafe bytes.little(UInt64.self, at: start), count: size)
        default:
            throw CorruptPage(number, "has a value outside itself")
        }
    }

    /// The first node whose key isn't less than `target`, and whether it is equal.
    func search(_ target: UnsafeRawBufferPointer) throws(CorruptPage) -> (index: Int, found: Bool) {
        var low = isLeaf ? 0 : 1  // a branch's first key stands for "less than all"
        var high = count
        while low < high {
            let middle = (low + high) / 2
            let order = unsafe Self.compare(try key(middle), target)
            if order == 0 { return (middle, true) }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return (low, false)
    }

    /// The node of a branch under which `target` is.
    func childIndex(of target: UnsafeRawBufferPointer) throws(CorruptPage) -> Int {
        let (index, found) = unsafe try search(target)
        return found ? index : index - 1
    }

    /// The order of LMDB's keys: byte by byte, then by length.
    static func compare(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
        let count = min(left.count, right.count)
        if count > 0, let left = left.baseAddress, let right = right.baseAddress {
            let order = unsafe memcmp(left, right, count)
            if order != 0 { return Int(order) }
        }
        return left.count - right.count
    }
}
