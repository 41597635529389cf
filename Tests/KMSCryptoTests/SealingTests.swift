import KMSCrypto
import KMSModel
import KMSSecrets
import Testing

@Suite struct SealingTests {
    private let fixture: CryptoFixture
    private let record = Array("{\"Description\":\"payroll\"}".utf8)

    init() throws {
        fixture = try CryptoFixture()
    }

    private func seal(
        _ bytes: [UInt8], table: UInt8 = 2, row: [UInt8] = [1, 2, 3], version: UInt8 = 1
    ) throws -> [UInt8] {
        try unsafe bytes.withUnsafeBytes { bytes in
            try unsafe row.withUnsafeBytes { row in
                try unsafe fixture.sealer.seal(
                    bytes, table: table, row: row, version: version, using: fixture.cryptor)
            }
        }
    }

    private func open(
        _ bytes: [UInt8], table: UInt8 = 2, row: [UInt8] = [1, 2, 3], version: UInt8 = 1,
        with sealer: RecordSealer? = nil
    ) throws -> [UInt8] {
        let count = max(0, bytes.count - RecordSealer.overhead)
        var output = [UInt8](repeating: 0xEE, count: count)
        do {
            try unsafe bytes.withUnsafeBytes { bytes in
                try unsafe row.withUnsafeBytes { row in
                    try unsafe output.withUnsafeMutableBytes { output in
                        try unsafe (sealer ?? fixture.sealer).open(
                            bytes, table: table, row: row, version: version,
                            using: fixture.cryptor, into: output)
                    }
                }
            }
        } catch {
            // Nothing of what is not authentic gets out.
            #expect(bytes.count < RecordSealer.overhead || output.allSatisfy { $0 == 0 })
            throw error
        }
        return output
    }

    @Test func aRecordOpensInItsPlaceOnly() throws {
        let sealed = try seal(record)
        #expect(sealed.count == record.count + RecordSealer.overhead)
        #expect(try open(sealed) == record)
        #expect(throws: CryptoError.authenticationFailed) { try open(sealed, table: 3) }
        #expect(throws: CryptoError.authenticationFailed) { try open(sealed, row: [1, 2]) }
        #expect(throws: CryptoError.authenticationFailed) { try open(sealed, row: [1, 2, 4]) }
        #expect(throws: CryptoError.authenticationFailed) { try open(sealed, row: []) }
        #expect(throws: CryptoError.authenticationFailed) { try open(sealed, version: 2) }
        #expect(throws: CryptoError.authenticationFailed) {
            try open(sealed, with: fixture.otherSealer)
        }
    }

    @Test func aRowThatContainsAVersionIsNotAnotherRow() throws {
        let sealed = try seal(record, row: [1, 2], version: 3)
        #expect(throws: CryptoError.authenticationFailed) {
            try open(sealed, row: [1], version: 2)
        }
    }

    @Test func everyFlippedBitAndCutIsRefused() throws {
        let sealed = try seal(record)
        for bit in 0..<8 * sealed.count {
            var changed = sealed
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(throws: CryptoError.authenticationFailed) { try open(changed) }
        }
        for count in sealed.indices {
            #expect(throws: CryptoError.authenticationFailed) {
                try open(Array(sealed[..<count]))
            }
        }
        #expect(throws: CryptoError.authenticationFailed) { try open(sealed + [0]) }
    }

    @Test func anEmptyRecordIsSealedToo() throws {
        let sealed = try seal([])
        #expect(sealed.count == 40)
        #expect(try open(sealed).isEmpty)
    }

    /// The vector of `docs/formats/sealed-records.md`.
    @Test func theVectorOfThePageOpens() throws {
        #expect(try open(hex(Self.vector)) == record)
    }

    static let vector =
        "59f7c8c5d53571d167a1f7e259604244682ae661b32e02f3bed11bab1f53a517959e7ad4"
        + "2a339ca25fd83bb9defc31fa6234d6a4af7b8bb4835e6f8f77c4199f13"
}
