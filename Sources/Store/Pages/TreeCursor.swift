/// One snapshot's rows, looked up and walked without trusting the file.
@safe struct TreeCursor {
    private let view: FileView
    private let tree: MetaPage.Tree
    private var path: [(page: TreePage, index: Int)] = []

    init(_ tree: MetaPage.Tree, in view: FileView) {
        self.view = view
        self.tree = tree
    }

    private func page(_ number: UInt64, level: Int) throws(CorruptPage) -> TreePage {
        unsafe try TreePage(
            try view.pages(number), number: number, isLeaf: level == tree.depth)
    }

    /// The value of exactly `key`, lent until the snapshot ends.
    func value(of key: UnsafeRawBufferPointer) throws(CorruptPage) -> UnsafeRawBufferPointer? {
        guard tree.depth > 0 else { return nil }
        var number = tree.root
        for level in 1..<max(1, tree.depth) {
            let branch = try page(number, level: level)
            number = try branch.child(unsafe try branch.childIndex(of: key))
        }
        let leaf = try page(number, level: tree.depth)
        let (index, found) = unsafe try leaf.search(key)
        guard found else { return nil }
        return unsafe try view.value(try leaf.value(index))
    }

    /// Moves to the first row whose key isn't less than `key`.
    mutating func seek(_ key: UnsafeRawBufferPointer) throws(CorruptPage) {
        path.removeAll(keepingCapacity: true)
        guard tree.depth > 0 else { return }
        var number = tree.root
        for level in 1...tree.depth {
            let page = try page(number, level: level)
            if page.isLeaf {
                path.append((page, unsafe try page.search(key).index))
            } else {
                let index = unsafe try page.childIndex(of: key)
                path.append((page, index))
                number = try page.child(index)
            }
        }
    }

    /// The row at the cursor, lent until the snapshot ends; the cursor moves on.
    mutating func next() throws(CorruptPage) -> (
        key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer
    )? {
        while let top = path.last {
            guard top.index < top.page.count else {
                path.removeLast()
                if !path.isEmpty { path[path.count - 1].index += 1 }
                continue
            }
            guard top.page.isLeaf else {
                let child = try page(try top.page.child(top.index), level: path.count + 1)
                path.append((child, 0))
                continue
            }
            path[path.count - 1].index += 1
            return unsafe (
                try top.page.key(top.index), try view.value(try top.page.value(top.index))
            )
        }
        return nil
    }
}
