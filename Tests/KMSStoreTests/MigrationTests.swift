import Glibc
import KMSModel
import Testing

@testable import KMSStore

@Suite struct MigrationTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
        let store = try directory.open()
        try store.change { txn throws in
            for number in 1...3 as ClosedRange<UInt64> { try txn.put(Sample.key(number)) }
        }
    }

    /// Marks every key's description.
    private static func marking(_ mark: String) -> Migration {
        Migration { (session) throws(StoreError) in
            for var key in try session.records(KeyRecord.self) {
                key.description += mark
                try session.put(key)
            }
        }
    }

    private func options(_ migrations: [Migration]) -> StoreOptions {
        var options = StoreOptions()
        options.migrations = migrations
        return options
    }

    private func description() throws -> String? {
        try directory.open(options([Self.marking("+"), Self.marking("-")]))
            .look { try $0.key(Sample.keyID(2)) }?.description
    }

    @Test func eachStepRunsOnceAndInOrder() throws {
        #expect(try description() == "key 2+-")
        #expect(try description() == "key 2+-")
    }

    @Test func anOlderStoreTakesOnlyTheStepsItLacks() throws {
        do { _ = try directory.open(options([Self.marking("+")])) }
        #expect(try description() == "key 2+-")
    }

    @Test func aFailedStepLeavesTheStoreAtTheOneBefore() throws {
        let failing = Migration { (_) throws(StoreError) in throw .diskFull(file: "x") }
        #expect(throws: StoreError.diskFull(file: "x")) {
            try directory.open(options([Self.marking("+"), failing]))
        }
        #expect(try description() == "key 2+-")
    }

    @Test func aNewerStoreIsRefusedUnchanged() throws {
        do { _ = try directory.open(options([Self.marking("+")])) }
        let before = try TemporaryDirectory.read(directory.dataFile)
        #expect(
            throws: StoreError.unsupportedSchema(
                file: directory.dataFile, found: 2, supported: 1)
        ) { try directory.open() }
        #expect(try TemporaryDirectory.read(directory.dataFile) == before)
    }
}
