package import KMSCrypto
package import KMSStore

/// Seals the rows of the store under the store key, for one thread.
package final class RowSealer: RecordProtection {
    private static let version: UInt8 = 1
    let cryptor: Cryptor
    private let sealer: StoreSealer

    /// Makes one over `hierarchy`. The account is not bound: the row that tells it is sealed too.
    package init(_ hierarchy: KeyHierarchy) throws(CryptoError) {
        cryptor = try Cryptor()
        sealer = StoreSealer(hierarchy: hierarchy, account: "")
    }

    package func seal(
        _ record: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer
    ) throws(StoreError) -> [UInt8] {
        do throws(CryptoError) {
            return try unsafe sealer.sealRecord(
                record, table: table.rawValue, row: row, version: Self.version, using: cryptor)
        } catch {
            throw .protectionFailed(file: "", detail: "\(error)")
        }
    }

    package func open(
        _ sealed: UnsafeRawBufferPointer, table: TableID, row: UnsafeRawBufferPointer
    ) throws(StoreError) -> [UInt8] {
        do throws(CryptoError) {
            return try unsafe sealer.openRecord(
                sealed, table: table.rawValue, row: row, version: Self.version, using: cryptor)
        } catch {
            guard error.isOfInput else {
                throw .protectionFailed(file: "", detail: "\(error)")
            }
            throw .damagedRecord(table: table, file: "")
        }
    }
}
