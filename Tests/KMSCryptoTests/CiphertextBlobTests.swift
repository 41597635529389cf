import KMSCrypto
import KMSModel
import KMSSecrets
import Testing

@Suite struct CiphertextBlobTests {
    enum Field: CaseIterable {
        case version, flags, keyID, material, nonce, body, tag

        func bytes(of count: Int) -> Range<Int> {
            switch self {
            case .version: 0..<1
            case .flags: 1..<2
            case .keyID: 2..<18
            case .material: 18..<34
            case .nonce: 34..<58
            case .body: 58..<count - 16
            case .tag: count - 16..<count
            }
        }
    }

    private let fixture: CryptoFixture
    private let plaintext = Array("attack at dawn".utf8)

    init() throws {
        fixture = try CryptoFixture()
    }

    private func sealed(
        _ plaintext: [UInt8], context: [UInt8] = [], keyID: KeyID = CryptoFixture.keyID
    ) throws -> [UInt8] {
        try CiphertextBlob.seal(
            SecretBytes(copying: plaintext), context: context, keyID: keyID,
            material: CiphertextBlob.MaterialPrefix(CryptoFixture.materialID()), key: fixture.key,
            using: fixture.cryptor)
    }

    private func opened(_ blob: [UInt8], context: [UInt8] = []) throws -> [UInt8] {
        let secret = try CiphertextBlob(parsing: blob).open(
            context: context, key: fixture.key, using: fixture.cryptor)
        return CryptoFixture.array(secret)
    }

    @Test(arguments: [1, 16, 32, 1024, 4096])
    func whatIsSealedOpens(count: Int) throws {
        let plaintext = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        let blob = try sealed(plaintext, context: [1, 2, 3])
        #expect(blob.count == count + 74)
        #expect(try opened(blob, context: [1, 2, 3]) == plaintext)
    }

    @Test func headerIsAsDocumented() throws {
        let blob = try sealed(plaintext)
        #expect(
            Array(blob[..<34])
                == hex("01 00 1234567812344321 876512345678 9abc 000102030405060708090a0b0c0d0e0f"))
        let multiRegion = KeyID(high: 1, low: 2, isMultiRegion: true)
        let other = try sealed(plaintext, keyID: multiRegion)
        #expect(Array(other[..<2]) == [1, 1])
        let parsed = try CiphertextBlob(parsing: other)
        #expect(parsed.keyID == multiRegion && parsed.plaintextCount == plaintext.count)
        #expect(try parsed.material == CiphertextBlob.MaterialPrefix(CryptoFixture.materialID()))
    }

    /// A fixed blob of this format; a change that breaks it breaks every user's stored data.
    @Test func sampleOfVersion1StillOpens() throws {
        let blob = hex(Self.sample)
        let context = try #require(EncryptionContext(pairs: [("purpose", "test")]))
        #expect(try opened(blob, context: context.canonicalBytes) == plaintext)
    }

    static let sample =
        "010012345678123443218765123456789abc000102030405060708090a0b0c0d0e0f8c37"
        + "1c8f6d43858c60e01b1d15baa6b4f5a855a1844bc8f0fa394574c42a7b355ac4890e1e21"
        + "687d6a005c7d1e369d16b838c620cb15"

    @Test(arguments: Field.allCases)
    func everyFlippedBitIsRefused(in field: Field) throws {
        let blob = try sealed(plaintext)
        for index in field.bytes(of: blob.count) {
            for bit in 0..<8 {
                var changed = blob
                changed[index] ^= 1 << bit
                // The multi-Region flag is a valid header, hence refused only by the tag.
                let isForm = field == .version || (field == .flags && bit > 0)
                #expect(throws: isForm ? CryptoError.malformed : .authenticationFailed) {
                    try opened(changed)
                }
            }
        }
    }

    @Test func contextsThatDifferInTheirPairsAreTold() throws {
        let one = try #require(EncryptionContext(pairs: [("a", "bc")])).canonicalBytes
        let two = try #require(EncryptionContext(pairs: [("ab", "c")])).canonicalBytes
        let blob = try sealed(plaintext, context: one)
        #expect(try opened(blob, context: one) == plaintext)
        for wrong in [two, [], EncryptionContext.empty.canonicalBytes] {
            #expect(throws: CryptoError.authenticationFailed) {
                try opened(blob, context: wrong)
            }
        }
    }

    @Test func theSamePlaintextNeverGivesTheSameBlob() throws {
        let blobs = try (0..<200).map { _ in try sealed(plaintext) }
        #expect(Set(blobs).count == blobs.count)
    }

    @Test(arguments: [0, 1, 34, 58, 73, 74, 4171, 5000])
    func impossibleLengthsAreMalformed(count: Int) {
        var bytes = [UInt8](repeating: 0, count: count)
        if count > 0 { bytes[0] = 1 }
        #expect(throws: CryptoError.malformed) { try CiphertextBlob(parsing: bytes) }
    }

    @Test(arguments: [0, 4097])
    func plaintextOfImpossibleLengthIsNotSealed(count: Int) {
        #expect(throws: CryptoError.malformed) {
            try sealed([UInt8](repeating: 0, count: count))
        }
    }

    @Test func whatParsesReencodesToTheSameBytes() throws {
        var generator = SystemRandomNumberGenerator()
        let blob = try sealed(plaintext)
        var accepted = 0
        for _ in 0..<20_000 {
            var bytes = blob
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                switch Int.random(in: 0..<4, using: &generator) {
                case 0 where !bytes.isEmpty:
                    bytes.remove(at: .random(in: bytes.indices, using: &generator))
                case 1:
                    bytes.insert(
                        .random(in: 0...255, using: &generator),
                        at: .random(in: 0...bytes.count, using: &generator))
                case 2 where !bytes.isEmpty:
                    bytes[.random(in: bytes.indices, using: &generator)] = .random(
                        in: 0...3, using: &generator)
                default:
                    bytes = Array(bytes.prefix(.random(in: 0...200, using: &generator)))
                }
            }
            guard let parsed = try? CiphertextBlob(parsing: bytes) else { continue }
            accepted += 1
            #expect(parsed.encoded == bytes)
        }
        #expect(accepted > 100)
    }

    @Test func sealingAndOpeningAllocateNothingInOpenSSL() throws {
        let context = [UInt8](repeating: 1, count: 66)
        let plaintext = [UInt8](repeating: 2, count: 32)
        var output = [UInt8](repeating: 0, count: 32 + CiphertextBlob.Layout.overhead)
        let material = try CiphertextBlob.MaterialPrefix(CryptoFixture.materialID())
        var opened = plaintext
        func allocations(in body: () throws -> Void) rethrows -> UInt64 {
            let before = SecretMemory.status.allocations
            try body()
            return SecretMemory.status.allocations - before
        }
        // Other tests allocate meanwhile; an allocation of ours would show in every single try.
        var sealing = UInt64.max
        var opening = UInt64.max
        for _ in 0..<200 {
            try unsafe context.withUnsafeBytes { context in
                try unsafe plaintext.withUnsafeBytes { plaintext in
                    try unsafe output.withUnsafeMutableBytes { output in
                        let count = try allocations {
                            try unsafe CiphertextBlob.seal(
                                plaintext, context: context, keyID: CryptoFixture.keyID,
                                material: material, key: fixture.key, using: fixture.cryptor,
                                into: output)
                        }
                        sealing = min(sealing, count)
                    }
                }
                let blob = try CiphertextBlob(parsing: output)
                try unsafe opened.withUnsafeMutableBytes { opened in
                    let count = try allocations {
                        try unsafe blob.open(
                            context: context, key: fixture.key, using: fixture.cryptor,
                            into: opened)
                    }
                    opening = min(opening, count)
                }
            }
        }
        #expect(sealing == 0 && opening == 0 && opened == plaintext)
    }
}
