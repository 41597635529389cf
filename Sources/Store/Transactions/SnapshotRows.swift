/// The rows of one state of the file, read through our own view of it.
struct SnapshotRows: SealedRows {
    private let cursor: TreeCursor
    let file: String

    init(_ meta: MetaPage, in view: FileView, file: String) {
        cursor = TreeCursor(meta.rows, in: view)
        self.file = file
    }

    func find(
        _ table: TableID, row: [UInt8],
        _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Void
    ) throws(StoreError) -> Bool {
        try unsafe ([table.rawValue] + row).lend {
            (key: UnsafeRawBufferPointer) throws(StoreError) -> Bool in
            let sealed: UnsafeRawBufferPointer?
            do throws(CorruptPage) {
                unsafe sealed = unsafe try cursor.value(of: key)
            } catch {
                throw StoreError.damaged(file: file, detail: error.text)
            }
            guard let sealed = unsafe sealed else { return false }
            unsafe try body(sealed)
            return true
        }
    }

    func scan(
        _ table: TableID, from start: [UInt8],
        _ visit: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws(StoreError) -> Bool
    ) throws(StoreError) {
        var cursor = cursor
        let key = [table.rawValue] + start
        do throws(CorruptPage) {
            try unsafe key.lend { (key: UnsafeRawBufferPointer) throws(CorruptPage) in
                unsafe try cursor.seek(key)
            }
        } catch {
            throw .damaged(file: file, detail: error.text)
        }
        while true {
            let row: (key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer)?
            do throws(CorruptPage) {
                unsafe row = unsafe try cursor.next()
            } catch {
                throw .damaged(file: file, detail: error.text)
            }
            guard let row = unsafe row, unsafe row.key.first == table.rawValue else { return }
            let name = unsafe UnsafeRawBufferPointer(rebasing: row.key.dropFirst())
            guard unsafe try visit(name, row.value) else { return }
        }
    }
}
