package import KMSModel

/// One way to the master key: sealed by a root key, or by the key that a passphrase gives.
///
/// As in LUKS, a store may have several, and a root key is changed by writing one of them anew.
/// `docs/formats/sealed-records.md` has the format.
package struct KeySlot: Equatable, Sendable {
    /// Where a root key is from. The numbers are those on disk.
    package enum Provider: UInt8, Sendable, CaseIterable {
        /// A file of mode 0600.
        case file = 1
        /// A systemd credential.
        case credential = 2
        /// A passphrase, by scrypt.
        case passphrase = 3
    }

    /// Of ``numbers``.
    package let number: UInt8
    /// The bytes as they are stored.
    package let bytes: [UInt8]
    package let provider: Provider
    /// The 12 digits of the store's account.
    package let accountID: String
    package let creationDate: Timestamp
    /// What a passphrase needs beside itself.
    let scrypt: ScryptParameters?
    private let rootKeyName: [UInt8]

    /// The numbers that a slot may have; each that has a passphrase costs a start half a second or more.
    package static let numbers: ClosedRange<UInt8> = 1...8
    private static let version: UInt8 = 1
    private static let accountCount = 12
    /// Version, provider, account, creation time and the root key's name.
    private static let fixedCount = 2 + accountCount + 8 + RootKey.nameCount
    private static let sealedCount = MasterKey.byteCount + RecordSealer.overhead

    /// Reads what is stored as the slot `number`. Throws `malformed` for anything else.
    package init(parsing bytes: [UInt8], number: UInt8) throws(CryptoError) {
        let headCount = bytes.count - Self.sealedCount
        guard Self.numbers.contains(number), headCount >= Self.fixedCount, bytes[0] == Self.version,
            let provider = Provider(rawValue: bytes[1]),
            let accountID = Self.account(bytes[2..<2 + Self.accountCount])
        else { throw .malformed }
        let rest = bytes[Self.fixedCount..<headCount]
        switch provider {
        case .file, .credential:
            guard rest.isEmpty else { throw .malformed }
            scrypt = nil
        case .passphrase:
            guard let parameters = ScryptParameters(Array(rest)) else { throw .malformed }
            scrypt = parameters
        }
        self.number = number
        self.bytes = bytes
        self.provider = provider
        self.accountID = accountID
        let date = bytes[2 + Self.accountCount..<Self.fixedCount - RootKey.nameCount]
        creationDate = Timestamp(
            milliseconds: Int64(bitPattern: date.reduce(0) { $0 << 8 | UInt64($1) }))
        rootKeyName = Array(bytes[Self.fixedCount - RootKey.nameCount..<Self.fixedCount])
    }

    private static func account(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else {
            return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Seals `master` as the slot `number` of the store of `accountID`, 12 digits. `scrypt` is how a
    /// passphrase gave `root`.
    init(
        sealing master: borrowing MasterKey, under root: borrowing RootKey, from provider: Provider,
        scrypt: ScryptParameters?, number: UInt8, accountID: String, at date: Timestamp,
        using cryptor: Cryptor
    ) throws(CryptoError) {
        var head = [Self.version, provider.rawValue] + accountID.utf8
        for shift in stride(from: 56, through: 0, by: -8) {
            head.append(UInt8(truncatingIfNeeded: date.milliseconds >> Int64(shift)))
        }
        head += try root.name(using: cryptor)
        if let scrypt { head += scrypt.bytes }
        let key = try root.slotKey(using: cryptor)
        let place = Self.place(number, head)
        let sealed = try unsafe master.bytes.withUnsafeBytes { (master) throws(CryptoError) in
            try unsafe cryptor.sealed(master, place: place, key: key)
        }
        try self.init(parsing: head + sealed, number: number)
    }

    /// Whether `root` has the name of the one that sealed the slot.
    func isNamed(for root: borrowing RootKey, using cryptor: Cryptor) throws(CryptoError) -> Bool {
        try root.name(using: cryptor) == rootKeyName
    }

    /// The master key. Throws `authenticationFailed` unless this is the slot as `root` sealed it.
    func open(with root: borrowing RootKey, using cryptor: Cryptor) throws(CryptoError) -> MasterKey
    {
        let headCount = bytes.count - Self.sealedCount
        let place = Self.place(number, bytes[..<headCount])
        let key = try root.slotKey(using: cryptor)
        return try unsafe MasterKey { (output) throws(CryptoError) in
            try unsafe Array(bytes[headCount...]).lend { (sealed) throws(CryptoError) in
                try unsafe cryptor.open(sealed, place: place, key: key, into: output)
            }
        }
    }

    private static func place(_ number: UInt8, _ head: some Collection<UInt8>) -> [UInt8] {
        var place = AssociatedData(domain: "kmsd/slot/v1")
        place.append(number)
        place.append(head)
        return place.bytes
    }
}
