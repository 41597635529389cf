import KMSModel
import KMSStore
import Testing

@Suite struct GroupTests {
    private struct Refused: StoreErrorConvertible, Equatable {
        init() {}
        init(_: StoreError) {}
    }

    private let directory: TemporaryDirectory
    private let store: Store

    init() throws {
        directory = try TemporaryDirectory()
        store = try directory.open()
    }

    private func group(_ body: () -> Void) -> GroupOutcome {
        store.group(with: TestProtection(), body)
    }

    @Test func sixtyFourChangesShareACommit() throws {
        let before = store.commitCount
        let outcome = group {
            for number in 1...64 as ClosedRange<UInt64> {
                #expect(throws: Never.self) { try store.change { try $0.put(Sample.key(number)) } }
            }
        }
        #expect(outcome == .committed)
        #expect(store.commitCount == before + 1)
        #expect(try store.look { try $0.keyCount() } == 64)
    }

    @Test func nothingIsVisibleBeforeTheGroupEnds() throws {
        let shard = Generations.shard(of: Sample.keyID(1))
        let outcome = group {
            _ = try? store.change { try $0.put(Sample.key(1)) }
            #expect((try? store.look { try $0.keyCount() }) == 0)
            #expect(store.generations.value(ofShard: shard) == 0)
        }
        #expect(outcome == .committed)
        #expect(store.generations.value(ofShard: shard) == 1)
    }

    @Test func aChangeThatOnlyLookedFailsAlone() throws {
        let outcome = group {
            _ = try? store.change { try $0.put(Sample.key(1)) }
            #expect(throws: Refused()) {
                try store.write(with: TestProtection()) {
                    (txn: borrowing WriteTransaction<Refused>) throws(Refused) in
                    if try txn.key(Sample.keyID(1)) != nil { throw Refused() }
                }
            }
            _ = try? store.change { try $0.put(Sample.key(2)) }
        }
        #expect(outcome == .committed)
        #expect(try store.look { try $0.keyCount() } == 2)
    }

    @Test func aChangeThatStoppedHalfWayAbortsTheGroup() throws {
        var ran = false
        let outcome = group {
            _ = try? store.change { try $0.put(Sample.key(1)) }
            _ = try? store.change { txn throws in
                try txn.put(Sample.key(2))
                throw StoreError.diskFull(file: "x")
            }
            #expect(throws: StoreError.groupAborted(file: store.dataFile)) {
                try store.change { _ in ran = true }
            }
        }
        #expect(outcome == .aborted(.groupAborted(file: directory.dataFile)))
        #expect(!ran)
        #expect(try store.look { try $0.keyCount() } == 0)
        try store.change { try $0.put(Sample.key(1)) }  // by itself, it succeeds
        #expect(try store.look { try $0.keyCount() } == 1)
    }

    @Test func aGroupThatFillsTheMapSucceedsOneByOne() throws {
        let small = try TemporaryDirectory()
        var options = StoreOptions()
        options.initialMapSize = 1 << 20
        let store = try small.open(options)
        var large = Sample.key(1)
        large.policy = String(repeating: "x", count: 20 << 20)
        let outcome = store.group(with: TestProtection()) {
            _ = try? store.change { [large] txn throws in try txn.put(large) }
        }
        #expect(outcome != .committed)
        try store.change { [large] txn throws in try txn.put(large) }
        #expect(try store.look { try $0.keyCount() } == 1)
    }

    @Test func anEmptyGroupCostsNoCommit() {
        let before = store.commitCount
        #expect(group {} == .committed)
        #expect(store.commitCount == before)
    }
}
