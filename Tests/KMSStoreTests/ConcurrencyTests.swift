import Dispatch
import KMSModel
import KMSStore
import Synchronization
import Testing

@Suite struct ConcurrencyTests {
    /// The sum of all balances is the same in every snapshot, however many changes move it about.
    @Test func readersSeeWholeChangesWhileTheMapGrows() throws {
        let directory = try TemporaryDirectory()
        var options = StoreOptions()
        options.initialMapSize = 1 << 20
        let store = try directory.open(options)
        let keys = 20 as UInt64
        try store.change { txn throws in
            for number in 1...keys {
                var key = Sample.key(number)
                key.balance = 100
                try txn.put(key)
            }
        }
        let done = Atomic(false)
        let snapshots = Atomic(0)
        let faults = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 4) { worker in
            if worker == 0 {
                for round in 0..<400 as Range<UInt64> {
                    let result: Void? = try? store.change { txn throws in
                        guard var from = try txn.key(Sample.keyID(1 + round % keys)),
                            var to = try txn.key(Sample.keyID(1 + (round * 7 + 3) % keys)),
                            from.keyID != to.keyID
                        else { return }
                        from.balance -= 1
                        to.balance += 1
                        from.policy = String(repeating: "p", count: Int(round) * 400)
                        try txn.put(from)
                        try txn.put(to)
                    }
                    if result == nil { faults.add(1, ordering: .relaxed) }
                }
                done.store(true, ordering: .relaxed)
            } else {
                let reader = StoreReader(store, protection: TestProtection())
                repeat {
                    let sum = try? reader.read { txn throws(StoreError) in
                        try txn.keys(limit: 100).reduce(0) { $0 + $1.balance }
                    }
                    if sum != 2000 { faults.add(1, ordering: .relaxed) }
                    snapshots.add(1, ordering: .relaxed)
                } while !done.load(ordering: .relaxed)
            }
        }
        #expect(faults.load(ordering: .relaxed) == 0)
        #expect(snapshots.load(ordering: .relaxed) >= 3)
    }

    @Test func writersOfManyThreadsTakeTurns() throws {
        let directory = try TemporaryDirectory()
        let store = try directory.open()
        DispatchQueue.concurrentPerform(iterations: 8) { worker in
            for number in 0..<20 as Range<UInt64> {
                _ = try? store.change { try $0.put(Sample.key(UInt64(worker) * 100 + number)) }
            }
        }
        #expect(try store.look { try $0.keyCount() } == 160)
        try store.look { txn throws in try txn.checkRows() }
    }
}

extension KeyRecord {
    /// A number to move about.
    fileprivate var balance: Int64 {
        get { attributes.deletionDate?.milliseconds ?? 0 }
        set { attributes.deletionDate = Timestamp(milliseconds: newValue) }
    }
}
