import KMSModel
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

    private static func keyID(_ number: Int) -> KeyID {
        KeyID(high: UInt64(number) &* 0x9E37_79B9_7F4A_7C15, low: UInt64(number))
    }

    /// The key that change `number` puts; key 0 says how many changes there were.
    private static func key(_ number: Int, text: String? = nil) -> KeyRecord {
        var key = KeyRecord(
            keyID: keyID(number), creationDate: time, keySpec: 1, keyUsage: 1, origin: 1, state: 1,
            keyManager: 1)
        key.description = text ?? "key \(number)"
        if number % 7 == 3 { key.policy = String(repeating: "p", count: 300 * (number % 40)) }
        return key
    }

    /// Makes change `number`, the one after `number - 1`.
    func change(_ number: Int) throws(StoreError) {
        try store.write(with: protection) {
            (txn: borrowing WriteTransaction<StoreError>) throws(StoreError) in
            try txn.put(Self.key(0, text: "\(number)"))
            try txn.put(Self.key(number))
            try txn.put(
                AliasRecord(
                    name: "alias/\(number)", target: Self.keyID(number), creationDate: Self.time,
                    lastUpdatedDate: Self.time))
            if number > Self.window { try txn.deleteKey(Self.keyID(number - Self.window)) }
        }
    }

    /// The number of changes that the store has.
    func progress(_ reader: StoreReader) throws(StoreError) -> Int {
        let key = try reader.read {
            (txn: borrowing ReadTransaction<StoreError>) throws(StoreError) in
            try txn.key(Self.keyID(0))
        }
        return key.flatMap { Int($0.description) } ?? 0
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
            try txn.keys(limit: .max)
        }
        guard keys.count == expected else {
            throw Finding("after change \(number) there are \(keys.count) keys, not \(expected)")
        }
        guard number > 0 else { return 0 }
        let byID = Dictionary(uniqueKeysWithValues: keys.map { ($0.keyID, $0) })
        for number in first...number {
            let alias = try reader.read {
                (txn: borrowing ReadTransaction<StoreError>) throws(StoreError) in
                try txn.alias("alias/\(number)")
            }
            guard byID[Self.keyID(number)] == Self.key(number),
                alias?.target == Self.keyID(number)
            else { throw Finding("change \(number) is not as it was made") }
        }
        return number
    }
}
