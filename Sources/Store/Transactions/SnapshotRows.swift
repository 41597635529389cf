/// The rows of one state of the file, read through our own view of it.
struct SnapshotRows {
    let cursor: TreeCursor
    let protection: any RecordProtection
    let file: String

    init(_ meta: MetaPage, in view: FileView, protection: any RecordProtection, file: String) {
        cursor = TreeCursor(meta.rows, in: view)
        self.protection = protection
        self.file = file
    }

    func record(_ table: TableID, row: [UInt8]) throws(StoreError) -> [UInt8]? {
        try unsafe ([table.rawValue] + row).lend {
            (key: UnsafeRawBufferPointer) throws(StoreError) -> [UInt8]? in
            let sealed: UnsafeRawBufferPointer?
            do throws(PageFault) {
                unsafe sealed = unsafe try cursor.value(of: key)
            } catch {
                throw StoreError.damaged(file: file, detail: error.text)
            }
            guard let sealed = unsafe sealed else { return nil }
            return unsafe try protection.openRecord(
                sealed, table: table, row: UnsafeRawBufferPointer(rebasing: key.dropFirst()),
                file: file)
        }
    }

    func scan(
        _ table: TableID, from start: [UInt8],
        _ visit: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws(StoreError) -> Bool
    ) throws(StoreError) {
        var cursor = cursor
        let key = [table.rawValue] + start
        do throws(PageFault) {
            try unsafe key.lend { (key: UnsafeRawBufferPointer) throws(PageFault) in
                unsafe try cursor.seek(key)
            }
        } catch {
            throw .damaged(file: file, detail: error.text)
        }
        while true {
            let row: (key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer)?
            do throws(PageFault) {
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
