import Glibc
import KMSModel
import KMSSecrets
import KMSStore
import Testing

/// A protection for tests: it hides nothing, but notices a changed or moved record, or another key.
final class TestProtection: RecordProtection {
    private let key: UInt64

    init(key: UInt64 = 1) {
        self.key = key
    }

    private func tag(
        _ record: UnsafeRawBufferPointer, _ table: TableID, _ row: UnsafeRawBufferPointer
    ) -> [UInt8] {
        var sum = key &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(table.rawValue)
        func mix(_ bytes: UnsafeRawBufferPointer) {
            sum = (sum ^ UInt64(bytes.count)) &* 0x100_0000_01B3
            var index = 0
            while index + 8 <= bytes.count {
                let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
                sum ^= sum >> 29
                index += 8
            }
            while index < bytes.count {
                sum = (sum ^ UInt64(unsafe bytes[index])) &* 0x100_0000_01B3
                sum ^= sum >> 29
                index += 1
            }
        }
        unsafe mix(row)
        unsafe mix(record)
        return (0..<8).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt64($0))) }
    }

    func seal(
        _ record: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer
    ) throws(StoreError) -> [UInt8] {
        unsafe tag(record, table, row) + Array(record)
    }

    func open(
        _ sealed: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer,
        _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Void
    ) throws(StoreError) {
        guard sealed.count >= 8 else { throw .damagedRecord(table: table, file: "") }
        let record = unsafe UnsafeRawBufferPointer(rebasing: sealed.dropFirst(8))
        guard unsafe sealed.starts(with: tag(record, table, row)) else {
            throw .damagedRecord(table: table, file: "")
        }
        try unsafe body(record)
    }
}

/// A directory that goes away with its owner.
final class TemporaryDirectory: Sendable {
    let path: String

    init() throws {
        var name = Array("/tmp/kmsd-store-XXXXXX".utf8CString)
        try #require(unsafe mkdtemp(&name) != nil)
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for folder in ["/store", "/store.new", ""] {
            for file in ["/data.mdb", "/lock.mdb", "/lock"] {
                _ = unsafe unlink(path + folder + file)
            }
            _ = unsafe rmdir(path + folder)
        }
    }

    var dataFile: String { path + "/store/data.mdb" }

    /// The store in this directory, made on first use.
    func open(
        _ options: StoreOptions = StoreOptions(), key: UInt64 = 1
    ) throws(StoreError) -> Store {
        try Store(directory: path, options: options, protection: TestProtection(key: key))
    }

    /// The content of a file.
    static func read(_ path: String) throws -> [UInt8] {
        let file = unsafe try #require(unsafe fopen(path, "r"))
        defer { _ = unsafe fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes += buffer.prefix(count)
        }
    }

    /// Replaces the content of a file.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let file = unsafe try #require(unsafe fopen(path, "w"))
        defer { _ = unsafe fclose(file) }
        try #require(unsafe fwrite(bytes, 1, bytes.count, file) == bytes.count)
    }
}

/// Records that differ by a number.
enum Sample {
    static let noon = Timestamp(milliseconds: 1_700_000_000_000)

    static func keyID(_ number: UInt64) -> KeyID {
        KeyID(high: number &* 0x9E37_79B9_7F4A_7C15, low: number)
    }

    static func address(_ number: UInt64) -> KeyAddress {
        KeyAddress(keyID(number), in: .standard)
    }

    static func key(_ number: UInt64, in region: Region = .standard) -> KeyRecord {
        var attributes = KeyAttributes(
            KeyAddress(keyID(number), in: region), creationDate: noon, keySpec: .symmetricDefault,
            keyUsage: .encryptDecrypt, origin: .awsKms, state: .enabled, keyManager: .customer)
        attributes.description = "key \(number)"
        return KeyRecord(attributes, material: nil)
    }

    static func alias(_ name: String, of number: UInt64) -> AliasRecord {
        AliasRecord(
            AliasAddress(name, in: .standard), target: keyID(number), creationDate: noon,
            lastUpdatedDate: noon)
    }

    static func material(_ number: UInt8) throws -> StoredMaterial {
        let id = try #require(KeyMaterialID(bytes: [UInt8](repeating: number, count: 32)))
        return StoredMaterial(
            id, creationDate: noon, kind: .symmetric,
            SecretBytes(copying: [number, 1, 2, 3] as [UInt8]))
    }

    static func material(_ number: UInt8, of key: UInt64) throws -> MaterialRecord {
        MaterialRecord(try material(number), of: address(key), state: .nonCurrent)
    }
}

extension KeyRecord {
    var keyID: KeyID { name.id }
    var description: String {
        get { attributes.description }
        set { attributes.description = newValue }
    }
    var policy: String? {
        get { attributes.policy }
        set { attributes.policy = newValue }
    }
    var tags: [KeyAttributes.Tag] {
        get { attributes.tags }
        set { attributes.tags = newValue }
    }
}

/// The Region that tests use if it doesn't matter.
extension StoreTransaction where Self: ~Copyable {
    func key(_ id: KeyID) throws(Failure) -> KeyRecord? {
        try key(KeyAddress(id, in: .standard))
    }

    func keys(limit: Int) throws(Failure) -> [KeyRecord] {
        try records(KeyRecord.self, in: Region.standard.row, limit: limit)
    }

    func keyCount() throws(Failure) -> Int { try keyCount(in: .standard) }

    func alias(_ name: String) throws(Failure) -> AliasRecord? {
        try alias(AliasAddress(name, in: .standard))
    }

    func aliases(after last: String? = nil, limit: Int) throws(Failure) -> [AliasRecord] {
        try aliases(in: .standard, after: last, limit: limit)
    }

    func aliases(
        of id: KeyID, after last: String? = nil, limit: Int
    ) throws(Failure) -> [AliasRecord] {
        try aliases(of: KeyAddress(id, in: .standard), after: last, limit: limit)
    }

    func aliasCount(of id: KeyID) throws(Failure) -> Int {
        try aliasCount(of: KeyAddress(id, in: .standard))
    }

    func materials(of id: KeyID) throws(Failure) -> [MaterialRecord] {
        try materials(of: KeyAddress(id, in: .standard))
    }
}

extension WriteTransaction {
    @discardableResult
    func deleteKey(_ id: KeyID) throws(Failure) -> Bool {
        try deleteKey(KeyAddress(id, in: .standard))
    }

    @discardableResult
    func deleteAlias(_ name: String) throws(Failure) -> Bool {
        try delete(AliasRecord.self, AliasAddress(name, in: .standard))
    }
}

extension Store {
    /// A change whose failures are `StoreError`.
    @discardableResult
    func change<Result>(
        _ body: (borrowing WriteTransaction<StoreError>) throws -> Result
    ) throws -> Result {
        try write(with: TestProtection()) {
            (txn: borrowing WriteTransaction<StoreError>) throws(StoreError) in
            let result: Swift.Result<Result, StoreError>
            do { result = .success(try body(txn)) } catch let error as StoreError {
                result = .failure(error)
            } catch {
                fatalError("a test's transaction threw \(error)")
            }
            return try result.get()
        }
    }

    /// One look by a reader of its own.
    @discardableResult
    func look<Result>(
        _ body: (borrowing ReadTransaction<StoreError>) throws -> Result
    ) throws -> Result {
        try StoreReader(self, protection: TestProtection()).read {
            (txn: borrowing ReadTransaction<StoreError>) throws(StoreError) in
            let result: Swift.Result<Result, StoreError>
            do { result = .success(try body(txn)) } catch let error as StoreError {
                result = .failure(error)
            } catch {
                fatalError("a test's transaction threw \(error)")
            }
            return try result.get()
        }
    }
}
