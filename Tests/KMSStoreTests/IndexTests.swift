import KMSModel
import Testing

@testable import KMSStore

/// What an index says is believed only if it is authentic, and the record says the same.
@Suite struct IndexTests {
    private let directory: TemporaryDirectory
    private let store: Store

    init() throws {
        directory = try TemporaryDirectory()
        store = try directory.open()
        try store.change { txn throws in
            for number in [1, 2] as [UInt64] {
                try txn.put(Sample.key(number))
                try txn.put(Sample.alias("alias/\(number)", of: number))
            }
        }
    }

    private func expectDamage(_ body: () throws -> Void) {
        #expect(throws: StoreError.damagedRecord(table: .aliasesByKey, file: directory.dataFile)) {
            try body()
        }
    }

    /// A row that says that `alias/2` stands for key 1.
    private var forged: [UInt8] { Sample.address(1).row + Array("alias/2".utf8) }

    @Test func aRowThatWasNotSealedIsRefused() throws {
        try store.change { txn throws in
            try txn.session.put(.aliasesByKey, row: forged, sealed: [1, 2, 3])
        }
        expectDamage { _ = try store.look { try $0.aliases(of: Sample.keyID(1), limit: 9) } }
        expectDamage { _ = try store.change { try $0.deleteKey(Sample.keyID(1)) } }
        #expect(try store.look { try $0.alias("alias/2") } != nil)
        expectDamage { _ = try store.look { txn throws in try txn.checkRows() } }
    }

    @Test func aRowThatItsRecordContradictsIsRefused() throws {
        try store.change { txn throws in
            try unsafe txn.session.put(
                .aliasesByKey, row: forged,
                record: UnsafeRawBufferPointer(start: nil, count: 0))
        }
        expectDamage { _ = try store.look { try $0.aliases(of: Sample.keyID(1), limit: 9) } }
        expectDamage { _ = try store.look { txn throws in try txn.checkRows() } }
    }

    @Test func keyMaterialThatDoesNotOpenIsDeletedWithItsKey() throws {
        let row = MaterialAddress([UInt8](repeating: 7, count: 16), of: Sample.address(1)).row
        try store.change { txn throws in
            try txn.session.put(.materials, row: row, sealed: [1, 2, 3])
        }
        #expect(try store.change { try $0.deleteKey(Sample.keyID(1)) })
        try store.look { txn throws in try txn.checkRows() }
    }

    @Test func thereIsRoomForABoundedNumberOfRegions() throws {
        let names = (0..<RegionRecord.limit).map { "aa-bb-\($0)" }
        try store.change { txn throws in
            for name in names.dropFirst() {
                guard let region = Region(name) else { return }
                try txn.put(Sample.key(9, in: region))
            }
        }
        let (known, other) = (try #require(Region("aa-bb-7")), try #require(Region("aa-bb-0")))
        try store.change { txn throws in
            #expect(try txn.hasRoom(for: known))
            #expect(try !txn.hasRoom(for: other))
            try txn.put(Sample.key(10, in: known))
        }
    }
}
