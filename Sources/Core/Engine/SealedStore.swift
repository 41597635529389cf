package import KMSCrypto
package import KMSStore

/// An open store, and the keys below its master key.
package struct SealedStore {
    package let store: Store
    package let hierarchy: KeyHierarchy

    /// Opens the store in `directory` by whichever of its slots `secret` opens, or makes one there, with a new
    /// master key in its first slot.
    ///
    /// - Throws: `StoreError`, `RootKeyError` or `CryptoError`; if the root key is a wrong one, no file has
    ///   been changed.
    package init(
        directory: String, options: StoreOptions, secret: borrowing RootSecret
    ) throws {
        var options = options
        let accountID = options.accountID ?? StoreIdentity.randomAccountID()
        options.accountID = accountID
        let cryptor = try Cryptor()
        let place = try StorePlace(directory: directory, options: options)
        guard place.hasStore else {
            let master = try MasterKey.random(using: cryptor)
            let slot = try secret.seal(
                master, number: 1, accountID: accountID, at: options.creationDate, using: cryptor)
            hierarchy = try KeyHierarchy(master: master, using: cryptor)
            store = try Store(
                at: place, newSlot: StoredSlot(number: slot.number, slot.bytes),
                protection: try RowSealer(hierarchy))
            return
        }
        let slots = try place.slots.map { try Self.slot($0, of: place) }
        guard let opened = try secret.openMasterKey(in: slots, using: cryptor) else {
            throw StoreError.wrongRootKey(file: place.dataFile)
        }
        hierarchy = try KeyHierarchy(master: opened.key, using: cryptor)
        store = try Store(at: place, protection: try RowSealer(hierarchy))
        guard opened.slot.accountID == store.identity.accountID else {
            throw StoreError.damaged(file: place.dataFile, detail: "its slot is of another account")
        }
    }

    private static func slot(
        _ stored: StoredSlot, of place: StorePlace
    ) throws(StoreError) -> KeySlot {
        do throws(CryptoError) {
            return try KeySlot(parsing: stored.bytes, number: stored.number)
        } catch {
            throw .damagedRecord(table: .slots, file: place.dataFile)
        }
    }
}
