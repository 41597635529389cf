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
        let opened = try Self.unseal(place, with: secret, using: cryptor)
        hierarchy = try KeyHierarchy(master: opened.key, using: cryptor)
        do {
            store = try Store(
                at: place, of: opened.slot.accountID, protection: try RowSealer(hierarchy))
        } catch StoreError.wrongRootKey(let file) {
            // The root key has opened a slot, so that it is the slot which is wrong.
            throw StoreError.damaged(file: file, detail: "its slot is of another store")
        }
    }

    /// The master key, from whichever slot opens. One that is damaged, or that a later release has made, keeps
    /// none of the others from being used.
    private static func unseal(
        _ place: StorePlace, with secret: borrowing RootSecret, using cryptor: Cryptor
    ) throws -> RootSecret.Unsealed {
        guard !place.slots.isEmpty else {
            throw StoreError.damaged(
                file: place.dataFile, detail: "it has no slot, or was made before there were any")
        }
        var failure: (any Error)?
        for stored in place.slots {
            do {
                let slot = try KeySlot(parsing: stored.bytes, number: stored.number)
                if let opened = try secret.openMasterKey(in: slot, using: cryptor) {
                    return opened
                }
            } catch let error as RootKeyError {
                guard case .damagedSlot = error else { throw error }
                failure = failure ?? error
            } catch {
                failure = failure ?? StoreError.damagedRecord(table: .slots, file: place.dataFile)
            }
        }
        throw failure ?? StoreError.wrongRootKey(file: place.dataFile)
    }
}
