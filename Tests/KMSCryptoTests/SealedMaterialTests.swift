import KMSCrypto
import KMSModel
import KMSSecrets
import Testing

@Suite struct SealedMaterialTests {
    private let fixture: CryptoFixture
    private let place: SealedMaterial.Place

    init() throws {
        fixture = try CryptoFixture()
        place = try Self.place()
    }

    private static func place(
        table: UInt8 = 3, keyID: KeyID = CryptoFixture.keyID, materialID: UInt8 = 0,
        spec: String = "SYMMETRIC_DEFAULT", version: UInt8 = 1
    ) throws -> SealedMaterial.Place {
        SealedMaterial.Place(
            table: table, keyID: keyID, materialID: try CryptoFixture.materialID(materialID),
            spec: spec, recordVersion: version)
    }

    private func sealed(_ bytes: [UInt8]) throws -> SealedMaterial {
        try fixture.sealer.seal(
            material: SecretBytes(copying: bytes), at: place, using: fixture.cryptor)
    }

    private func opened(
        _ sealed: SealedMaterial, at place: SealedMaterial.Place? = nil,
        with sealer: StoreSealer? = nil
    ) throws -> [UInt8] {
        let secret = try (sealer ?? fixture.sealer).open(
            sealed, at: place ?? self.place, using: fixture.cryptor)
        return CryptoFixture.array(secret)
    }

    @Test(arguments: [1, 32, 2400, 8192])
    func materialOpensInItsPlace(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
        let sealed = try sealed(bytes)
        #expect(sealed.bytes.count == count + 113)
        #expect(try opened(SealedMaterial(parsing: sealed.bytes)) == bytes)
    }

    @Test func materialOpensNowhereElse() throws {
        let sealed = try sealed([UInt8](repeating: 5, count: 32))
        let id = CryptoFixture.keyID
        let elsewhere = try [
            Self.place(table: 4), Self.place(keyID: KeyID(high: id.high, low: id.low + 1)),
            Self.place(keyID: KeyID(high: id.high, low: id.low, isMultiRegion: true)),
            Self.place(materialID: 1), Self.place(spec: "HMAC_256"), Self.place(version: 2),
        ]
        for place in elsewhere {
            #expect(throws: CryptoError.authenticationFailed) { try opened(sealed, at: place) }
        }
        #expect(throws: CryptoError.authenticationFailed) {
            try opened(sealed, with: fixture.otherSealer)
        }
    }

    @Test func everyFlippedBitIsRefused() throws {
        let sealed = try sealed([UInt8](repeating: 5, count: 32)).bytes
        for bit in 0..<8 * sealed.count {
            var changed = sealed
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(throws: bit < 8 ? CryptoError.malformed : .authenticationFailed) {
                try opened(SealedMaterial(parsing: changed))
            }
        }
    }

    @Test func aWrappingKeyOpensNoOtherMaterial() throws {
        let one = try sealed([UInt8](repeating: 5, count: 32)).bytes
        let two = try sealed([UInt8](repeating: 6, count: 32)).bytes
        let mixed = try SealedMaterial(parsing: Array(one[..<73] + two[73...]))
        #expect(throws: CryptoError.authenticationFailed) { try opened(mixed) }
    }

    @Test(arguments: [0, 1, 73, 113, 8306])
    func impossibleLengthsAreMalformed(count: Int) {
        let bytes = [UInt8](repeating: 1, count: count)
        #expect(throws: CryptoError.malformed) { try SealedMaterial(parsing: bytes) }
    }

    @Test(arguments: [0, 8193])
    func materialOfImpossibleLengthIsNotSealed(count: Int) {
        #expect(throws: CryptoError.malformed) {
            try sealed([UInt8](repeating: 1, count: count))
        }
    }

    @Test func aSymmetricKeyOpensAsAKey() throws {
        let sealed = try sealed([UInt8](repeating: 1, count: 32))  // the fixture's key
        let key = try fixture.sealer.openXAESKey(sealed, at: place, using: fixture.cryptor)
        let nonce = [UInt8](repeating: 9, count: 24)
        let one = try fixture.seal([1, 2, 3], nonce: nonce, key: key)
        let two = try fixture.seal([1, 2, 3], nonce: nonce, key: fixture.key)
        #expect(one == two)
        let short = try self.sealed([UInt8](repeating: 1, count: 31))
        #expect(throws: CryptoError.malformed) {
            _ = try fixture.sealer.openXAESKey(short, at: place, using: fixture.cryptor)
        }
    }

    @Test func rewrappingMovesTheMaterialToAnotherRootKey() throws {
        let bytes = [UInt8](repeating: 5, count: 32)
        let old = try sealed(bytes)
        let new = try fixture.sealer.rewrap(
            old, at: place, for: fixture.otherSealer, using: fixture.cryptor)
        #expect(try opened(new, with: fixture.otherSealer) == bytes)
        #expect(throws: CryptoError.authenticationFailed) { try opened(new) }
        #expect(new.bytes[73...] == old.bytes[73...])
    }
}
