import CLMDB
import Glibc
import KMSModel
import Synchronization
import Testing

@testable import KMSStore

@Suite struct StoreTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    @Test func aNewStoreKeepsWhatItIsMadeWith() throws {
        var options = StoreOptions()
        options.accountID = "123456789012"
        options.creationDate = Sample.noon
        for _ in 0..<2 {
            let store = try directory.open(options)
            #expect(store.identity.accountID == "123456789012")
            #expect(store.identity.creationDate == Sample.noon)
            options = StoreOptions()
        }
    }

    @Test func filesAreForTheirOwnerOnly() throws {
        let store = try directory.open()
        try store.change { try $0.put(Sample.key(1)) }
        for (name, mode) in [
            ("", 0o700), ("/lock", 0o600), ("/store", 0o700), ("/store/data.mdb", 0o600),
            ("/store/lock.mdb", 0o600),
        ] as [(String, mode_t)] {
            var status = stat()
            #expect(unsafe stat(directory.path + name, &status) == 0)
            #expect(status.st_mode & 0o777 == mode, "\(name)")
        }
    }

    @Test func noDescriptorOfTheStoreIsInherited() throws {
        let store = try directory.open()
        try store.change { try $0.put(Sample.key(1)) }
        var found = 0
        for descriptor in 0..<1024 as Range<Int32> {
            var name = [CChar](repeating: 0, count: 4096)
            guard unsafe readlink("/proc/self/fd/\(descriptor)", &name, 4095) > 0 else { continue }
            let path = String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            guard path.hasPrefix(directory.path) else { continue }
            found += 1
            #expect(fcntl(descriptor, F_GETFD) & FD_CLOEXEC != 0)
        }
        #expect(found >= 2)
    }

    @Test func aSecondOpenerIsToldWhoHasIt() throws {
        let store = try directory.open()
        #expect(throws: StoreError.alreadyOpen(directory: directory.path, holder: getpid())) {
            try directory.open()
        }
        #expect(try store.look { try $0.keyCount() } == 0)
    }

    @Test func anAbsentStoreIsOnlyMadeIfWanted() throws {
        var options = StoreOptions()
        options.createsIfAbsent = false
        #expect(throws: StoreError.absent(directory: directory.path)) {
            try directory.open(options)
        }
    }

    @Test func aStoreSaysWhetherItWasMadeNow() throws {
        #expect(throws: StoreError.absent(directory: directory.path)) {
            try Store.require(in: directory.path)
        }
        do { #expect(try directory.open().isNew) }
        try Store.require(in: directory.path)
        #expect(try !directory.open().isNew)
    }

    @Test func theWrongRootKeyChangesNothing() throws {
        do { _ = try directory.open().change { try $0.put(Sample.key(1)) } }
        let before = try contents()
        #expect(throws: StoreError.wrongRootKey(file: directory.dataFile)) {
            try directory.open(key: 2)
        }
        #expect(try contents() == before)
        #expect(try directory.open().look { try $0.keyCount() } == 1)
    }

    private func contents() throws -> [[UInt8]] {
        try ["/lock", "/store/data.mdb", "/store/lock.mdb"].map {
            try TemporaryDirectory.read(directory.path + $0)
        }
    }

    @Test func whatAnInterruptedCreationLeftIsRemoved() throws {
        #expect(unsafe mkdir(directory.path + "/store.new", 0o700) == 0)
        try TemporaryDirectory.write([1, 2, 3], to: directory.path + "/store.new/data.mdb")
        _ = try directory.open()
        #expect(unsafe access(directory.path + "/store.new", F_OK) != 0)
    }

    @Test func aStoreWithoutItsFileIsDamagedNotNew() throws {
        do { _ = try directory.open() }
        #expect(unsafe unlink(directory.dataFile) == 0)
        #expect(throws: StoreError.damaged(file: directory.dataFile, detail: "it is missing")) {
            try directory.open()
        }
    }

    @Test func theMapGrowsAndReadersGoOn() throws {
        var options = StoreOptions()
        options.initialMapSize = 1 << 20
        let store = try directory.open(options)
        let reader = StoreReader(store, protection: TestProtection())
        for number in 1...40 as ClosedRange<UInt64> {
            var key = Sample.key(number)
            key.policy = String(repeating: "x", count: 1 << 19)
            try store.change { try $0.put(key) }
            let found = try reader.read { txn throws(StoreError) in
                try txn.key(Sample.keyID(number))?.policy?.utf8.count
            }
            #expect(found == 1 << 19)
        }
        #expect(store.mapSize >= 20 << 20)
        try store.look { txn throws in try txn.checkRows() }
    }

    @Test func aChangeLargerThanTheMapRunsAgain() throws {
        var options = StoreOptions()
        options.initialMapSize = 1 << 20
        let store = try directory.open(options)
        var runs = 0
        try store.change { txn throws in
            runs += 1
            for number in 1...60 as ClosedRange<UInt64> {
                var key = Sample.key(number)
                key.policy = String(repeating: "x", count: 1 << 19)
                try txn.put(key)
            }
        }
        #expect(runs > 1)
        #expect(try store.look { try $0.keyCount() } == 60)
    }

    @Test func aFullMapIsSaidAndReadingGoesOn() throws {
        var options = StoreOptions()
        options.initialMapSize = 1 << 20
        options.maximumMapSize = 2 << 20
        let store = try directory.open(options)
        try store.change { try $0.put(Sample.key(1)) }
        var large = Sample.key(2)
        large.policy = String(repeating: "x", count: 4 << 20)
        #expect(throws: StoreError.mapFull(file: directory.dataFile, limit: 2 << 20)) {
            try store.change { [large] txn throws in try txn.put(large) }
        }
        #expect(try store.look { try $0.keyCount() } == 1)
        try store.change { try $0.put(Sample.key(3)) }
    }

    @Test func generationsAdvanceForWhatChangedOnly() throws {
        let store = try directory.open()
        let key = Generations.shard(of: Sample.keyID(1))
        let alias = Generations.shard(ofAlias: "alias/a")
        let other = Generations.shard(of: Sample.keyID(2))
        func values() -> [UInt64] {
            [key, alias, other].map { store.generations.value(ofShard: $0) }
        }
        try store.change { try $0.put(Sample.key(1)) }
        #expect(values() == [1, 0, 0])
        try store.change { try $0.put(Sample.alias("alias/a", of: 1)) }
        #expect(values() == [2, 1, 0])
        try store.change { try $0.put(Sample.alias("alias/a", of: 2)) }
        #expect(values() == [3, 2, 1])
        try? store.change { txn throws in
            try txn.put(Sample.key(1))
            throw StoreError.diskFull(file: "x")
        }
        #expect(values() == [3, 2, 1])
    }
}
