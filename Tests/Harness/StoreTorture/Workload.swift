import KMSModel
import KMSSecrets
import KMSStore

/// Numbered changes, each of which leaves a store whose whole content follows from its number.
struct Workload {
    let store: Store
    let protection = HarnessProtection()

    /// A finding: the store isn't what it should be.
    struct Finding: Error {
        let text: String

        init(_ text: String) {
            self.text = text
        }
    }

    private static let time = Timestamp(milliseconds: 1_700_000_000_000)
    /// Keys older than this many changes are deleted.
    private static let window = 40

    init(_ store: Store) {
        self.store = store
    }

    /// Opens the store in `directory`, or makes one there.
    init(directory: String) throws(StoreError) {
        store = try Store(directory: directory, protection: HarnessProtection())
    }

    private static func address(_ number: Int) -> KeyAddress {
        KeyAddress(
            KeyID(high: UInt64(number) &* 0x9E37_79B9_7F4A_7C15, low: UInt64(number)),
            in: .standard)
    }

    private static func alias(_ number: Int) -> AliasAddress {
        AliasAddress("alias/\(number)", in: .standard)
    }

    /// The key that change `number` puts; key 0 says how many changes there were.
    private static func key(_ number: Int, text: String? = nil) -> KeyRecord {
        var key = KeyAttributes(
            address(number), creationDate: time, keySpec: .symmetricDefault,
            keyUsage: .encryptDecrypt, origin: .awsKms, state: .enabled, keyManager: .customer)
        key.description = text ?? "key \(number)"
        if number % 7 == 3 { key.policy = String(repeating: "p", count: 300 * (number % 40)) }
        if number % 5 == 0 { key.tags = [.init(key: "number", value: "\(number)")] }
        if number % 9 == 0 { key.deletionDate = time }
        return KeyRecord(key, material: material(number, kind: 1))
    }

    /// Key material that isn't secret: its ID, and the bytes, follow from number and kind.
    private static func material(_ number: Int, kind: UInt8) -> StoredMaterial {
        let bytes = (0..<32).map { UInt8(truncatingIfNeeded: number &* 7 &+ $0) ^ kind << 7 }
        guard let id = KeyMaterialID(bytes: bytes) else { fatalError("an ID has 32 bytes") }
        return StoredMaterial(
            id, creationDate: time, kind: .symmetric, SecretBytes(copying: bytes))
    }

    private static func oldMaterial(_ number: Int) -> MaterialRecord {
        MaterialRecord(material(number, kind: 0), of: address(number), state: .nonCurrent)
    }

    /// Makes change `number`, the one after `number - 1`.
    func change(_ number: Int) throws(StoreError) {
        try store.write(with: protection) {
            (txn: borrowing WriteTransaction<StoreError>) throws(StoreError) in
            try txn.put(Self.key(0, text: "\(number)"))
            try txn.put(Self.key(number))
            if number % 4 == 0 { try txn.put(Self.oldMaterial(number)) }
            try txn.put(
                AliasRecord(
                    Self.alias(number), target: Self.address(number).id,
                    creationDate: Self.time, lastUpdatedDate: Self.time))
            if number > Self.window { try txn.deleteKey(Self.address(number - Self.window)) }
        }
    }

    /// The number of changes that the store has.
    func progress(_ reader: StoreReader) throws(StoreError) -> Int {
        let key = try reader.read {
            (txn: borrowing ReadTransaction<StoreError>) throws(StoreError) in
            try txn.key(Self.address(0))
        }
        return key.flatMap { Int($0.attributes.description) } ?? 0
    }

    /// Compares the whole content with what it should be; returns the number of changes.
    @discardableResult
    func verify(_ reader: StoreReader) throws -> Int {
        let number = try progress(reader)
        try store.checkStructure()
        let first = max(1, number - Self.window + 1)
        let expected = number == 0 ? 0 : number - first + 2
        _ = try reader.read { (txn: borrowing ReadTransaction<StoreError>) throws(StoreError) in
            try txn.checkRows()
        }
        let keys = try reader.read {
            (txn: borrowing ReadTransaction<StoreError>) throws(StoreError) in
            try txn.records(KeyRecord.self)
        }
        guard keys.count == expected else {
            throw Finding("after change \(number) there are \(keys.count) keys, not \(expected)")
        }
        guard number > 0 else { return 0 }
        let byAddress = Dictionary(uniqueKeysWithValues: keys.map { ($0.name, $0) })
        for number in first...number {
            let alias = try reader.read {
                (txn: borrowing ReadTransaction<StoreError>) throws(StoreError) in
                try txn.alias(Self.alias(number))
            }
            let others = try reader.read {
                (txn: borrowing ReadTransaction<StoreError>) throws(StoreError) in
                try txn.materials(of: Self.address(number))
            }
            guard others == (number % 4 == 0 ? [Self.oldMaterial(number)] : []),
                byAddress[Self.address(number)] == Self.key(number),
                alias?.target == Self.address(number).id
            else { throw Finding("change \(number) is not as it was made") }
        }
        return number
    }
}
