import KMSModel
import KMSSecrets
import KMSStore
import TestKit
import Testing

@testable import KMSCore
@testable import KMSCrypto

/// A store opens with whichever root key has a slot in it.
@Suite struct SealedStoreTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func secret(_ byte: UInt8) throws -> RootSecret {
        guard let root = RootKey(SecretBytes(copying: [UInt8](repeating: byte, count: 32))) else {
            throw CryptoError.malformed
        }
        return .file(root)
    }

    private func open(_ secret: borrowing RootSecret) throws -> SealedStore {
        try SealedStore(directory: folder.file("data"), options: StoreOptions(), secret: secret)
    }

    /// Seals the master key of `store` under another root key, as a slot of this number.
    private func addSlot(_ number: UInt8, under byte: UInt8, to sealed: SealedStore) throws {
        let cryptor = try Cryptor()
        let protection = try RowSealer(sealed.hierarchy)
        let slots = try StoreReader(sealed.store, protection: protection).read {
            (transaction: borrowing ReadTransaction<StoreError>) throws(StoreError) in
            try transaction.slots()
        }
        let first = try #require(slots.first)
        let old = try KeySlot(parsing: first.bytes, number: first.number)
        guard let opened = try secret(1).openMasterKey(in: old, using: cryptor) else {
            throw CryptoError.malformed
        }
        let new = try secret(byte).seal(
            opened.key, number: number, accountID: old.accountID, at: old.creationDate,
            using: cryptor)
        try sealed.store.write(with: protection) {
            (transaction: borrowing WriteTransaction<StoreError>) throws(StoreError) in
            try transaction.put(StoredSlot(number: number, new.bytes))
        }
    }

    private func expectWrong(_ byte: UInt8) throws {
        #expect(throws: StoreError.wrongRootKey(file: folder.file("data/store/data.mdb"))) {
            _ = try open(secret(byte))
        }
    }

    @Test func itIsMadeAndOpensWithItsRootKeyOnly() throws {
        let account: String
        do { account = try open(secret(1)).store.identity.accountID }
        try expectWrong(2)
        let again = try open(secret(1))
        #expect(!again.store.isNew && again.store.identity.accountID == account)
    }

    @Test func anotherRootKeyGetsASlotOfItsOwn() throws {
        do { try addSlot(2, under: 2, to: open(secret(1))) }
        do { _ = try open(secret(1)) }
        do { _ = try open(secret(2)) }
        try expectWrong(3)
    }

    @Test func aRootKeyIsChangedByOneRow() throws {
        do {
            let sealed = try open(secret(1))
            let before = sealed.store.commitCount
            try addSlot(1, under: 2, to: sealed)
            #expect(sealed.store.commitCount == before + 1)
        }
        try expectWrong(1)
        _ = try open(secret(2))
    }

    @Test func aSlotOfAnotherStoreOpensNothingOfThisOne() throws {
        let other = try TemporaryFolder()
        let foreign: [StoredSlot]
        do {
            let sealed = try SealedStore(
                directory: other.file("data"), options: StoreOptions(), secret: secret(1))
            foreign = try StoreReader(sealed.store, protection: RowSealer(sealed.hierarchy)).read {
                (transaction: borrowing ReadTransaction<StoreError>) throws(StoreError) in
                try transaction.slots()
            }
        }
        do {
            let sealed = try open(secret(1))
            try sealed.store.write(with: RowSealer(sealed.hierarchy)) {
                (transaction: borrowing WriteTransaction<StoreError>) throws(StoreError) in
                for slot in foreign { try transaction.put(slot) }
            }
        }
        expectDamage("its slot is of another store")
    }

    private func expectDamage(_ detail: String) {
        #expect(
            throws: StoreError.damaged(
                file: folder.file("data/store/data.mdb"), detail: detail)
        ) { _ = try open(secret(1)) }
    }

    private func put(_ slot: StoredSlot) throws {
        let sealed = try open(secret(1))
        try sealed.store.write(with: RowSealer(sealed.hierarchy)) {
            (transaction: borrowing WriteTransaction<StoreError>) throws(StoreError) in
            try transaction.put(slot)
        }
    }

    @Test func aSlotThatIsNoneKeepsNoOtherFromBeingUsed() throws {
        do { try addSlot(2, under: 2, to: open(secret(1))) }
        try put(StoredSlot(number: 1, [1, 2, 3]))
        do { _ = try open(secret(2)) }
        #expect(
            throws: StoreError.damagedRecord(
                table: .slots, file: folder.file("data/store/data.mdb"))
        ) { _ = try open(secret(1)) }
    }

    @Test func aStoreWithoutSlotsIsNotCalledAnotherRootKeys() throws {
        do {
            let cryptor = try Cryptor()
            let hierarchy = try KeyHierarchy(
                master: MasterKey.random(using: cryptor), using: cryptor)
            _ = try Store(
                directory: folder.file("data"), protection: try RowSealer(hierarchy))
        }
        expectDamage("it has no slot, or was made before there were any")
    }

    @Test func aSlotOfAnotherAccountIsRefused() throws {
        do {
            let sealed = try open(secret(1))
            let cryptor = try Cryptor()
            let slots = try StoreReader(
                sealed.store, protection: RowSealer(sealed.hierarchy)
            ).read {
                (transaction: borrowing ReadTransaction<StoreError>) throws(StoreError) in
                try transaction.slots()
            }
            let old = try KeySlot(parsing: try #require(slots.first).bytes, number: 1)
            guard let opened = try secret(1).openMasterKey(in: old, using: cryptor) else {
                throw CryptoError.malformed
            }
            let new = try secret(1).seal(
                opened.key, number: 1, accountID: "000000000000", at: old.creationDate,
                using: cryptor)
            try sealed.store.write(with: RowSealer(sealed.hierarchy)) {
                (transaction: borrowing WriteTransaction<StoreError>) throws(StoreError) in
                try transaction.put(StoredSlot(number: 1, new.bytes))
            }
        }
        expectDamage("its slot is of another account")
    }
}
