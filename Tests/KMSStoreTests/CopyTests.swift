import CLMDB
import Glibc
import KMSModel
import KMSStore
import Testing

/// Copies that LMDB makes of a store open as the store does.
@Suite struct CopyTests {
    private let original: TemporaryDirectory
    private let copy: TemporaryDirectory

    init() throws {
        original = try TemporaryDirectory()
        copy = try TemporaryDirectory()
        try #require(unsafe mkdir(copy.path + "/store", 0o700) == 0)
    }

    /// Copies the store as `mdb_copy` does, with `-c` if `flags` is `MDB_CP_COMPACT`.
    private func makeCopy(flags: Int32) throws {
        var environment: OpaquePointer?
        try #require(unsafe mdb_env_create(&environment) == 0)
        defer { unsafe mdb_env_close(environment) }
        try #require(
            unsafe mdb_env_open(
                environment, original.path + "/store", UInt32(MDB_RDONLY), 0o600) == 0)
        try #require(
            unsafe mdb_env_copy2(environment, copy.path + "/store", UInt32(flags)) == 0)
    }

    private func fill(_ count: UInt64) throws {
        let store = try original.open()
        for number in 1...count {
            var key = Sample.key(number)
            if number.isMultiple(of: 9) { key.policy = String(repeating: "x", count: 9000) }
            try store.change { [key] txn throws in
                try txn.put(key)
                try txn.put(Sample.alias("alias/\(number)", of: number))
            }
        }
        try store.change { try $0.deleteKey(Sample.keyID(1)) }
    }

    @Test(arguments: [0, MDB_CP_COMPACT])
    func aCopyOpensWholeAndTakesChanges(flags: Int32) throws {
        try fill(60)
        try makeCopy(flags: flags)
        for round in 0..<3 as Range<UInt64> {
            let store = try copy.open()
            #expect(try store.look { try $0.keyCount() } == 59 + Int(round))
            #expect(try store.look { try $0.key(Sample.keyID(9)) }?.policy?.utf8.count == 9000)
            try store.look { txn throws in try txn.checkRows() }
            try store.checkStructure()
            try store.change { try $0.put(Sample.key(100 + round)) }
        }
    }

    @Test func aCompactedCopyOpensAgainUnchanged() throws {
        try fill(5)
        try makeCopy(flags: MDB_CP_COMPACT)
        for _ in 0..<2 { #expect(try copy.open().look { try $0.keyCount() } == 4) }
    }

    @Test func aCompactedCopyIsOfTheSameRootKeyOnly() throws {
        try fill(5)
        try makeCopy(flags: MDB_CP_COMPACT)
        #expect(throws: StoreError.wrongRootKey(file: copy.dataFile)) { try copy.open(key: 2) }
    }

    /// Writes `change`d bytes of the copy; what the store then says of it.
    private func complaint(_ change: (inout [UInt8]) -> Void) throws -> StoreError? {
        var bytes = try TemporaryDirectory.read(copy.dataFile)
        change(&bytes)
        try TemporaryDirectory.write(bytes, to: copy.dataFile)
        do throws(StoreError) {
            _ = try copy.open()
            return nil
        } catch {
            return error
        }
    }

    @Test func aCompactedCopyCutShortIsDamaged() throws {
        try fill(60)
        try makeCopy(flags: MDB_CP_COMPACT)
        let error = try complaint { $0.removeLast(4096) }
        guard case .damaged? = error else {
            Issue.record("it was said to be \(String(describing: error))")
            return
        }
    }

    @Test func aCompactedCopyWithAPageOfTheOriginalIsDamaged() throws {
        try fill(60)
        try makeCopy(flags: MDB_CP_COMPACT)
        let page = 3 * 4096..<4 * 4096
        let other = try TemporaryDirectory.read(original.dataFile)
        #expect(try complaint { $0.replaceSubrange(page, with: other[page]) } != nil)
    }

    /// Its number is that of no compacted copy: it was made of parts of different ages.
    @Test func anOldMetaPageOverNewRowsIsDamaged() throws {
        try fill(5)
        try makeCopy(flags: MDB_CP_COMPACT)
        let error = try complaint { bytes in
            for page in [0, 4096] { bytes[page + 144] = 2 + UInt8(page / 4096) }
        }
        #expect(
            error
                == .damaged(
                    file: copy.dataFile, detail: "its parts are of different transactions"))
    }
}
