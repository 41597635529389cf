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
                try unsafe fixture.sealer.sealRecord(
                    bytes, table: table, row: row, version: version, using: fixture.cryptor)
            }
        }
    }

    private func open(
        _ bytes: [UInt8], table: UInt8 = 2, row: [UInt8] = [1, 2, 3], version: UInt8 = 1,
        with sealer: StoreSealer? = nil
    ) throws -> [UInt8] {
        try unsafe bytes.withUnsafeBytes { bytes in
            try unsafe row.withUnsafeBytes { row in
                try unsafe (sealer ?? fixture.sealer).openRecord(
                    bytes, table: table, row: row, version: version, using: fixture.cryptor)
            }
        }
    }

    @Test func aRecordOpensInItsPlaceOnly() throws {
        let sealed = try seal(record)
        #expect(sealed.count == record.count + StoreSealer.recordOverhead)
        #expect(try open(sealed) == record)
        #expect(throws: CryptoError.authenticationFailed) { try open(sealed, table: 3) }
        #expect(throws: CryptoError.authenticationFailed) { try open(sealed, row: [1, 2]) }
        #expect(throws: CryptoError.authenticationFailed) { try open(sealed, row: [1, 2, 4]) }
        #expect(throws: CryptoError.authenticationFailed) { try open(sealed, row: []) }
        #expect(throws: CryptoError.authenticationFailed) { try open(sealed, version: 2) }
        #expect(throws: CryptoError.authenticationFailed) {
            try open(sealed, with: fixture.otherSealer)
        }
        let otherAccount = StoreSealer(
            hierarchy: fixture.sealer.hierarchy, account: "123456789013")
        #expect(throws: CryptoError.authenticationFailed) {
            try open(sealed, with: otherAccount)
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

    /// A fixed record of this format.
    @Test func sampleOfVersion1StillOpens() throws {
        #expect(try open(hex(Self.sample)) == record)
    }

    /// The vector of `docs/formats/sealed-records.md`: records are bound to no account.
    @Test func theVectorOfThePageOpens() throws {
        let ofNoAccount = StoreSealer(hierarchy: fixture.sealer.hierarchy, account: "")
        let vector =
            "39afa8c18e98020495cd6ce1d637ed186b96a2dc06eee23653b29f457a995efd40c15e9b"
            + "80170d2865094fb30f3fc0c8b4ff94125c5744d78d9a262ae82aa251bd"
        #expect(try open(hex(vector), with: ofNoAccount) == record)
    }

    static let sample =
        "39afa8c18e98020495cd6ce1d637ed186b96a2dc06eee23653b29f457a995efd40c15e9b"
        + "80170d2865094fb30f3fc0c8b42c659249605de9fac6cac3d6799b3a33"
}
