import Glibc
import KMSModel
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
        _ sealed: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer
    ) throws(StoreError) -> [UInt8] {
        guard sealed.count >= 8 else { throw .damagedRecord(table: table, file: "") }
        let record = unsafe UnsafeRawBufferPointer(rebasing: sealed.dropFirst(8))
        guard unsafe sealed.starts(with: tag(record, table, row)) else {
            throw .damagedRecord(table: table, file: "")
        }
        return unsafe Array(record)
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

    static func key(_ number: UInt64) -> KeyRecord {
        var key = KeyRecord(
            keyID: keyID(number), creationDate: noon, keySpec: 1, keyUsage: 2, origin: 1, state: 2,
            keyManager: 2)
        key.description = "key \(number)"
        return key
    }

    static func alias(_ name: String, of number: UInt64) -> AliasRecord {
        AliasRecord(
            name: name, target: keyID(number), creationDate: noon, lastUpdatedDate: noon)
    }

    static func material(_ number: UInt8) throws -> MaterialRecord {
        let id = try #require(KeyMaterialID(bytes: [UInt8](repeating: number, count: 32)))
        return MaterialRecord(
            materialID: id, creationDate: noon, state: 1, sealedMaterial: [number, 1, 2, 3])
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
