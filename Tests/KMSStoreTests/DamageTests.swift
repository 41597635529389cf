import KMSModel
import KMSStore
import Testing

/// A damaged file is noticed, named, and never crashes the process (the tests run in ours).
@Suite struct DamageTests {
    enum Kind: String, CaseIterable, Sendable {
        case bitFlipped, pageOfNoise, pageOfZeros, pageOfAnother, cutShort
    }

    private static let keyCount = 150 as UInt64

    private static func makeStore(in directory: TemporaryDirectory) throws {
        let store = try directory.open()
        for start in stride(from: 1, through: keyCount, by: 50) {
            try store.change { txn throws in
                for number in start..<start + 50 {
                    var key = Sample.key(number)
                    if number % 40 == 0 { key.policy = String(repeating: "x", count: 9000) }
                    try txn.put(key)
                    try txn.put(Sample.alias("alias/\(number)", of: number))
                }
            }
        }
        try store.change { try $0.deleteKey(Sample.keyID(17)) }
    }

    /// Opens and uses the store; returns what it said was wrong, and how many keys it found.
    private func use(_ directory: TemporaryDirectory) -> (complaints: [StoreError], keys: Int) {
        var complaints: [StoreError] = []
        var keys = 0
        func note(_ body: () throws -> Void) {
            do { try body() } catch let error as StoreError { complaints.append(error) } catch {
                Issue.record("\(error)")
            }
        }
        note {
            let store = try directory.open()
            let reader = StoreReader(store, protection: TestProtection())
            for number in 1...Self.keyCount {
                note {
                    let key = try reader.read { txn throws(StoreError) in
                        try txn.key(Sample.keyID(number))
                    }
                    keys += key == nil ? 0 : 1
                    #expect(key == nil || key?.description == "key \(number)")
                }
            }
            note { _ = try store.look { try $0.aliases(limit: 1000) } }
            note { try store.checkStructure() }
            note { _ = try store.look { try $0.checkRows() } }
            note { try store.change { try $0.put(Sample.key(1000)) } }
        }
        return (complaints, keys)
    }

    @Test(arguments: Kind.allCases, 0..<4)
    func isNoticedAndNamed(_ kind: Kind, series: Int) throws {
        let directory = try TemporaryDirectory()
        try Self.makeStore(in: directory)
        let sound = try TemporaryDirectory.read(directory.dataFile)
        var random = SplitMix(state: UInt64(series) &* 31 &+ UInt64(kind.rawValue.utf8.count))
        var unnoticed = 0
        for _ in 0..<20 {
            var bytes = sound
            let page = Int.random(in: 0..<bytes.count / 4096, using: &random) * 4096
            switch kind {
            case .bitFlipped:
                let byte = Int.random(in: 0..<bytes.count, using: &random)
                bytes[byte] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case .pageOfNoise:
                for byte in page..<page + 4096 {
                    bytes[byte] = .random(in: 0...255, using: &random)
                }
            case .pageOfZeros:
                for byte in page..<page + 4096 { bytes[byte] = 0 }
            case .pageOfAnother:
                let other = Int.random(in: 2..<bytes.count / 4096, using: &random) * 4096
                bytes.replaceSubrange(page..<page + 4096, with: sound[other..<other + 4096])
            case .cutShort:
                bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
            }
            try TemporaryDirectory.write(bytes, to: directory.dataFile)
            let found = use(directory)
            if found.complaints.isEmpty {
                unnoticed += 1
                #expect(found.keys == Int(Self.keyCount) - 1)
            }
            for error in found.complaints {
                #expect("\(error)".contains(directory.path), "\(error)")
            }
        }
        // Bits in free pages and in unused room of pages may flip unnoticed: nothing is lost by it.
        #expect(unnoticed < 20)
    }

    @Test func metaPagesThatCountNoPagesAreDamagedAndNoTrap() throws {
        let directory = try TemporaryDirectory()
        try Self.makeStore(in: directory)
        var bytes = try TemporaryDirectory.read(directory.dataFile)
        for page in [0, 4096] {
            bytes.replaceSubrange(page + 136..<page + 144, with: [1, 0, 0, 0, 0, 0, 0, 0])
        }
        try TemporaryDirectory.write(bytes, to: directory.dataFile)
        let complaints = use(directory).complaints
        guard case .damaged? = complaints.first else {
            Issue.record("it was said to be \(complaints)")
            return
        }
    }

    @Test func anEmptyFileIsDamaged() throws {
        let directory = try TemporaryDirectory()
        try Self.makeStore(in: directory)
        try TemporaryDirectory.write([], to: directory.dataFile)
        #expect(
            throws: StoreError.damaged(file: directory.dataFile, detail: "it is cut short")
        ) { try directory.open() }
    }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
