import Glibc
import KMSModel
import TestKit
import Testing

@testable import KMSStore

/// Where a commit fails decides what is said of it.
@Suite struct FailedCommitTests {
    private let directory: TemporaryDirectory
    private let store: Store
    private let shard = Generations.shard(of: Sample.keyID(2))

    init() throws {
        directory = try TemporaryDirectory()
        store = try directory.open()
        try store.change { try $0.put(Sample.key(1)) }
    }

    private var unknown: StoreError {
        .outcomeUnknown(file: directory.dataFile, code: EBADF)
    }

    /// The store has changes 1 and 3 and takes more, now and after a restart.
    private func expectSoundStore() throws {
        try store.change { try $0.put(Sample.key(3)) }
        #expect(try store.look { try $0.key(Sample.keyID(3)) } != nil)
        try store.look { txn throws in try txn.checkRows() }
        try store.checkStructure()
    }

    @Test func aCommitThatFailsAtItsMetaPageMayHaveBeenMade() throws {
        let broken = try #require(BrokenDescriptor(.metaPage, of: directory.dataFile))
        defer { broken.forget() }
        #expect(throws: unknown) { try store.change { try $0.put(Sample.key(2)) } }
        #expect("\(unknown)".contains("may have been made"))
        try expectSoundStore()
    }

    @Test func aCommitThatFailsBeforeItsMetaPageChangesNothing() throws {
        let broken = try #require(BrokenDescriptor(.pages, of: directory.dataFile))
        #expect(throws: StoreError.io(file: directory.dataFile, code: EBADF)) {
            try store.change { try $0.put(Sample.key(2)) }
        }
        broken.mend()
        #expect(try store.look { try $0.key(Sample.keyID(2)) } == nil)
        try expectSoundStore()
    }

    @Test(arguments: [BrokenDescriptor.Part.pages, .metaPage])
    func cachesAreToldOfAFailedCommit(_ part: BrokenDescriptor.Part) throws {
        let (before, total) = (store.generations.value(ofShard: shard), store.generations.total)
        let broken = try #require(BrokenDescriptor(part, of: directory.dataFile))
        _ = try? store.change { try $0.put(Sample.key(2)) }
        #expect(store.generations.value(ofShard: shard) > before)
        #expect(store.generations.total > total)
        if part == .pages { broken.mend() } else { broken.forget() }
    }

    @Test func aGroupThatFailsAtItsMetaPageIsNotRunAgain() throws {
        let broken = try #require(BrokenDescriptor(.metaPage, of: directory.dataFile))
        defer { broken.forget() }
        let outcome = store.group(with: TestProtection()) {
            for number in [2, 4] as [UInt64] {
                _ = try? store.change { try $0.put(Sample.key(number)) }
            }
        }
        #expect(outcome == .uncertain(unknown))
        try expectSoundStore()
    }

    @Test func aGroupThatFailsBeforeItsMetaPageIsRunAgain() throws {
        let broken = try #require(BrokenDescriptor(.pages, of: directory.dataFile))
        let outcome = store.group(with: TestProtection()) {
            _ = try? store.change { try $0.put(Sample.key(2)) }
        }
        broken.mend()
        #expect(outcome == .aborted(.io(file: directory.dataFile, code: EBADF)))
        try expectSoundStore()
    }

    @Test func readingGoesOnAndAnotherStartFindsTheStoreWhole() throws {
        let place = try TemporaryDirectory()
        do {
            let store = try place.open()
            let reader = StoreReader(store, protection: TestProtection())
            try store.change { try $0.put(Sample.key(1)) }
            let broken = try #require(BrokenDescriptor(.metaPage, of: place.dataFile))
            defer { broken.forget() }
            _ = try? store.change { try $0.put(Sample.key(2)) }
            let found = try reader.read { txn throws(StoreError) in
                try txn.key(Sample.keyID(1))?.description
            }
            #expect(found == "key 1")
        }
        let store = try place.open()
        try store.look { txn throws in try txn.checkRows() }
        try store.checkStructure()
        try store.change { try $0.put(Sample.key(3)) }
    }
}
