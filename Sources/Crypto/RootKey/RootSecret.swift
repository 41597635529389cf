package import KMSModel

/// What a root key provider gives: a root key, or a passphrase that makes one with a slot's salt.
package enum RootSecret: ~Copyable, Sendable {
    case file(RootKey)
    case credential(RootKey)
    case passphrase(RootKeyPassphrase)

    /// A master key, and the slot that it is from.
    package struct Unsealed: ~Copyable {
        package let key: MasterKey
        package let slot: KeySlot
    }

    /// The master key in `slot`; `nil` if it is another root key's.
    ///
    /// Throws `damagedSlot` if the slot has this root key's name and doesn't open. A passphrase takes half a
    /// second.
    package func openMasterKey(
        in slot: KeySlot, using cryptor: Cryptor
    ) throws(RootKeyError) -> Unsealed? {
        switch self {
        case .file(let root): return try Self.open(slot, with: root, using: cryptor)
        case .credential(let root): return try Self.open(slot, with: root, using: cryptor)
        case .passphrase(let passphrase):
            guard let parameters = slot.scrypt else { return nil }
            let root = try passphrase.rootKey(parameters, using: cryptor)
            return try Self.open(slot, with: root, using: cryptor)
        }
    }

    private static func open(
        _ slot: KeySlot, with root: borrowing RootKey, using cryptor: Cryptor
    ) throws(RootKeyError) -> Unsealed? {
        do throws(CryptoError) {
            guard try slot.isNamed(for: root, using: cryptor) else { return nil }
            return Unsealed(key: try slot.open(with: root, using: cryptor), slot: slot)
        } catch {
            guard error.isOfInput else { throw .crypto(error) }
            throw .damagedSlot(number: slot.number)
        }
    }

    /// A slot of the store of `accountID`, 12 digits, in which this seals `master`.
    package func seal(
        _ master: borrowing MasterKey, number: UInt8, accountID: String, at date: Timestamp,
        using cryptor: Cryptor
    ) throws(RootKeyError) -> KeySlot {
        switch self {
        case .file(let root):
            return try Self.seal(master, root, .file, nil, number, accountID, date, using: cryptor)
        case .credential(let root):
            return try Self.seal(
                master, root, .credential, nil, number, accountID, date, using: cryptor)
        case .passphrase(let passphrase):
            let parameters = try RootKeyPassphrase.newParameters(using: cryptor)
            let root = try passphrase.rootKey(parameters, using: cryptor)
            return try Self.seal(
                master, root, .passphrase, parameters, number, accountID, date, using: cryptor)
        }
    }

    private static func seal(
        _ master: borrowing MasterKey, _ root: borrowing RootKey, _ provider: KeySlot.Provider,
        _ scrypt: ScryptParameters?, _ number: UInt8, _ accountID: String, _ date: Timestamp,
        using cryptor: Cryptor
    ) throws(RootKeyError) -> KeySlot {
        do throws(CryptoError) {
            return try KeySlot(
                sealing: master, under: root, from: provider, scrypt: scrypt, number: number,
                accountID: accountID, at: date, using: cryptor)
        } catch {
            throw .crypto(error)
        }
    }
}
