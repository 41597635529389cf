import CLMDB
import Synchronization

/// LMDB's side of a reader: what keeps the pages of its snapshot from being used again.
@safe final class ReaderSlot: @unchecked Sendable {  // see `handle`
    /// Used by the reader's thread inside the gate, or by the thread that has closed it.
    var handle: OpaquePointer?

    /// Ends the transaction for good.
    ///
    /// The corresponding C function is `mdb_txn_abort`.
    func abort() {
        if unsafe handle != nil { unsafe mdb_txn_abort(handle) }
        unsafe handle = nil
    }
}

/// Reads the store from one thread, using the same LMDB transaction again and again.
///
/// The corresponding C functions are `mdb_txn_begin`, `mdb_txn_renew` and `mdb_txn_reset`.
@safe package final class StoreReader {
    private let store: Store
    package let protection: any RecordProtection
    private let slot = ReaderSlot()
    private var rows: SnapshotRows?

    /// Makes a reader for the thread that will use it, and its `protection`.
    package init(_ store: Store, protection: any RecordProtection) {
        self.store = store
        self.protection = protection
        store.add(slot)
    }

    deinit {
        store.remove(slot)
    }

    /// Lends one snapshot to `body`.
    ///
    /// It never waits for an ordinary change, only while the memory map grows. Don't read inside of
    /// `body`, with this or another reader: a map about to grow would wait for both.
    package func read<Result: ~Copyable, Failure: StoreErrorConvertible>(
        _ body: (borrowing ReadTransaction<Failure>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        precondition(rows == nil, "a reader has one snapshot at a time")
        do throws(StoreError) { try begin() } catch { throw Failure(error) }
        defer { end() }
        return try body(ReadTransaction(self))
    }

    private func begin() throws(StoreError) {
        while true {
            store.gate.enter()
            do throws(StoreError) {
                if let meta = try snapshot(), let environment = store.environment {
                    rows = SnapshotRows(meta, in: environment.view, file: environment.path)
                    return
                }
            } catch {
                store.gate.leave()
                throw error
            }
            store.gate.leave()
            try store.revive()
        }
    }

    private func end() {
        rows = nil
        unsafe mdb_txn_reset(slot.handle)
        store.gate.leave()
    }

    /// Begins the LMDB transaction and finds the meta page it stands on; `nil` if the environment
    /// has to be opened anew.
    private func snapshot() throws(StoreError) -> MetaPage? {
        guard let environment = store.environment else { return nil }
        while true {
            let started = store.commitsStarted.load(ordering: .acquiring)
            let code =
                unsafe slot.handle == nil
                ? mdb_txn_begin(environment.handle, nil, UInt32(MDB_RDONLY), &slot.handle)
                : mdb_txn_renew(slot.handle)
            guard code != MDB_PANIC else { return nil }
            guard code == 0 else { throw environment.error(code) }
            let number = UInt64(unsafe mdb_txn_id(slot.handle))
            let meta = Result { () throws(CorruptPage) in
                let page = number & 1
                let meta = unsafe try MetaPage(try environment.view.pages(page), number: page)
                try meta.checkTrees(of: page)
                return meta
            }
            // Only a second commit since can have changed this meta page under our eyes.
            atomicMemoryFence(ordering: .acquiring)
            guard store.commitsStarted.load(ordering: .acquiring) == started else {
                unsafe mdb_txn_reset(slot.handle)
                continue
            }
            if case .success(let meta) = meta, meta.transaction == number { return meta }
            unsafe mdb_txn_reset(slot.handle)
            throw .damaged(file: environment.path, detail: "its meta page has changed")
        }
    }
}

extension StoreReader: RowSource {
    package var file: String { rows?.file ?? store.dataFile }

    package func find(
        _ table: TableID, row: [UInt8],
        _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Void
    ) throws(StoreError) -> Bool {
        try unsafe rows?.find(table, row: row, body) ?? false
    }

    package func scan(
        _ table: TableID, from start: [UInt8],
        _ visit: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws(StoreError) -> Bool
    ) throws(StoreError) {
        unsafe try rows?.scan(table, from: start, visit)
    }
}
