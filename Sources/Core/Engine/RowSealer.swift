package import KMSCrypto
import KMSSecrets
package import KMSStore

/// Seals the rows of the store under the store key, for one thread.
package final class RowSealer: RecordProtection {
    private static let version: UInt8 = 1
    let cryptor: Cryptor
    private let sealer: RecordSealer
    /// Where records are opened, one at a time; a larger one, or one within another, gets memory of its own.
    private let memory = SecretBuffer(capacity: 8 << 10)
    private var isLent = false

    package init(_ hierarchy: KeyHierarchy) throws(CryptoError) {
        cryptor = try Cryptor()
        sealer = RecordSealer(hierarchy: hierarchy)
    }

    package func seal(
        _ record: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer
    ) throws(StoreError) -> [UInt8] {
        do throws(CryptoError) {
            return try unsafe sealer.seal(
                record, table: table.rawValue, row: row, version: Self.version, using: cryptor)
        } catch {
            throw .protectionFailed(file: "", detail: "\(error)")
        }
    }

    package func open(
        _ sealed: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer,
        _ body: (UnsafeRawBufferPointer) throws(StoreError) -> Void
    ) throws(StoreError) {
        guard sealed.count >= RecordSealer.overhead else {
            throw .damagedRecord(table: table, file: "")
        }
        let count = sealed.count - RecordSealer.overhead
        guard !isLent, count <= memory.capacity else {
            let record = try unsafe SecretBytes(count: count) { (target) throws(StoreError) in
                try unsafe open(sealed, table, row, into: target)
            }
            return try unsafe record.withUnsafeBytes(body)
        }
        isLent = true
        defer {
            memory.wipe(0..<count)
            isLent = false
        }
        let target = unsafe UnsafeMutableRawBufferPointer(rebasing: memory.bytes[..<count])
        try unsafe open(sealed, table, row, into: target)
        try unsafe body(UnsafeRawBufferPointer(target))
    }

    private func open(
        _ sealed: UnsafeRawBufferPointer, _ table: TableID, _ row: UnsafeRawBufferPointer,
        into target: UnsafeMutableRawBufferPointer
    ) throws(StoreError) {
        do throws(CryptoError) {
            try unsafe sealer.open(
                sealed, table: table.rawValue, row: row, version: Self.version, using: cryptor,
                into: target)
        } catch {
            guard error.isOfInput else {
                throw .protectionFailed(file: "", detail: "\(error)")
            }
            throw .damagedRecord(table: table, file: "")
        }
    }
}
