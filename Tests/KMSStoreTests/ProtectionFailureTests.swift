import KMSModel
import KMSStore
import Testing

/// A protection that can't work says nothing about the file.
@Suite struct ProtectionFailureTests {
    /// Works as `TestProtection` does, but fails from a chosen use on.
    private final class FailingProtection: RecordProtection {
        private let sound = TestProtection()
        private var usesLeft: Int

        init(uses: Int) {
            usesLeft = uses
        }

        private func use() throws(StoreError) {
            guard usesLeft > 0 else {
                throw .protectionFailed(file: "", detail: "a test")
            }
            usesLeft -= 1
        }

        func seal(
            _ record: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer
        ) throws(StoreError) -> [UInt8] {
            try use()
            return try unsafe sound.seal(record, table: table, row: row)
        }

        func open(
            _ sealed: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer,
            _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Void
        ) throws(StoreError) {
            try use()
            try unsafe sound.open(sealed, table: table, row: row, body)
        }
    }

    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private var failure: StoreError {
        .protectionFailed(file: directory.dataFile, detail: "a test")
    }

    @Test(arguments: 0..<4)
    func aStoreThatCannotBeReadIsNeitherDamagedNorOfAnotherKey(uses: Int) throws {
        do { _ = try directory.open() }
        #expect(throws: failure) {
            try Store(directory: directory.path, protection: FailingProtection(uses: uses))
        }
        _ = try directory.open()
    }

    @Test func aChangeThatCannotBeSealedIsNotMade() throws {
        let store = try directory.open()
        #expect(throws: failure) {
            try store.write(with: FailingProtection(uses: 0)) {
                (txn: borrowing WriteTransaction<StoreError>) throws(StoreError) in
                try txn.put(Sample.key(1))
            }
        }
        #expect(try store.look { try $0.keyCount() } == 0)
    }

    @Test func anotherRootKeyIsStillToldFromDamage() throws {
        do { _ = try directory.open() }
        #expect(throws: StoreError.wrongRootKey(file: directory.dataFile)) {
            try directory.open(key: 2)
        }
    }
}
