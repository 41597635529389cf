import COpenSSL
import KMSCrypto
import KMSSecrets
import Testing

/// Vectors: C2SP, XAES-256-GCM, "Test vectors".
@Suite struct XAESTests {
    private static let nonce = Array("ABCDEFGHIJKLMNOPQRSTUVWX".utf8)
    private static let plaintext = Array("XAES-256-GCM".utf8)

    @Test(
        arguments: [
            (1, "", "ce546ef63c9cc60765923609b33a9a1974e96e52daf2fcf7075e2271"),
            (
                3, "c2sp.org/XAES-256-GCM",
                "986ec1832593df5443a179437fd083bf3fdb41abd740a21f71eb769d"
            ),
        ] as [(UInt8, String, String)])
    func publishedVectorsHold(key byte: UInt8, data: String, expected: String) throws {
        let fixture = try CryptoFixture()
        let key = try XAESKey(CryptoFixture.secret(byte), using: fixture.cryptor)
        let data = Array(data.utf8)
        let sealed = try fixture.seal(Self.plaintext, data: data, nonce: Self.nonce, key: key)
        #expect(sealed == hex(expected))
        var opened: [UInt8] = []
        try fixture.open(sealed, data: data, nonce: Self.nonce, key: key, output: &opened)
        #expect(opened == Self.plaintext)
    }

    @Test func headerAndContextAreOneString() throws {
        let fixture = try CryptoFixture()
        let data = Array("c2sp.org/XAES-256-GCM".utf8)
        let whole = try fixture.seal(
            Self.plaintext, data: data, nonce: Self.nonce, key: fixture.key)
        for cut in 0...data.count {
            let parts = try fixture.seal(
                Self.plaintext, data: Array(data[..<cut]), context: Array(data[cut...]),
                nonce: Self.nonce, key: fixture.key)
            #expect(parts == whole)
        }
    }

    /// Random inputs from one SHAKE-128, all results hashed by another.
    @Test func tenThousandAccumulatedRoundsHold() throws {
        let fixture = try CryptoFixture()
        var source = try shake128(of: [], count: 3_300_000)[...]
        func take(_ count: Int) -> [UInt8] {
            defer { source = source.dropFirst(count) }
            return Array(source.prefix(count))
        }
        var results: [UInt8] = []
        for _ in 0..<10_000 {
            let key = try XAESKey(SecretBytes(copying: take(32)), using: fixture.cryptor)
            let nonce = take(24)
            let plaintext = take(Int(take(1)[0]))
            let data = take(Int(take(1)[0]))
            let sealed = try fixture.seal(plaintext, data: data, nonce: nonce, key: key)
            results += sealed
            var opened: [UInt8] = []
            try fixture.open(sealed, data: data, nonce: nonce, key: key, output: &opened)
            guard opened == plaintext else { throw CryptoFixture.Unexpected() }
        }
        #expect(!source.isEmpty)
        let hash = try shake128(of: results, count: 32)
        #expect(
            hash == hex("e6b9edf2df6cec60c8cbd864e2211b597fb69a529160cd040d56c0c210081939"))
    }

    @Test func everyFlippedBitIsRefusedAndLeavesZeros() throws {
        let fixture = try CryptoFixture()
        let sealed = try fixture.seal(
            Self.plaintext, data: [1, 2], context: [3], nonce: Self.nonce, key: fixture.key)
        func isRefused(
            _ sealed: [UInt8], _ data: [UInt8], _ context: [UInt8], _ nonce: [UInt8]
        ) throws -> Bool {
            var output: [UInt8] = []
            do {
                try fixture.open(
                    sealed, data: data, context: context, nonce: nonce, key: fixture.key,
                    output: &output)
                return false
            } catch CryptoError.authenticationFailed {
                return output.allSatisfy { $0 == 0 }
            }
        }
        for bit in 0..<8 * sealed.count {
            #expect(try isRefused(flipped(sealed, bit), [1, 2], [3], Self.nonce))
        }
        for bit in 0..<8 * Self.nonce.count {
            #expect(try isRefused(sealed, [1, 2], [3], flipped(Self.nonce, bit)))
        }
        for bit in 0..<16 { #expect(try isRefused(sealed, flipped([1, 2], bit), [3], Self.nonce)) }
        for bit in 0..<8 { #expect(try isRefused(sealed, [1, 2], flipped([3], bit), Self.nonce)) }
        for count in 0..<sealed.count where count < XAES.tagCount || count > 20 {
            #expect(try isRefused(Array(sealed[..<count]), [1, 2], [3], Self.nonce))
        }
        #expect(try !isRefused(sealed, [1, 2], [3], Self.nonce))
    }

    @Test func anotherKeyIsRefused() throws {
        let fixture = try CryptoFixture()
        let sealed = try fixture.seal(Self.plaintext, nonce: Self.nonce, key: fixture.key)
        var output: [UInt8] = []
        #expect(throws: CryptoError.authenticationFailed) {
            try fixture.open(sealed, nonce: Self.nonce, key: fixture.otherKey, output: &output)
        }
    }

    @Test func aKeyHasThirtyTwoBytes() throws {
        let fixture = try CryptoFixture()
        for count in [0, 16, 31, 33, 48] {
            #expect(throws: CryptoError.malformed) {
                _ = try XAESKey(
                    SecretBytes(copying: [UInt8](repeating: 1, count: count)),
                    using: fixture.cryptor)
            }
        }
    }

    private func flipped(_ bytes: [UInt8], _ bit: Int) -> [UInt8] {
        var bytes = bytes
        bytes[bit / 8] ^= 1 << (bit % 8)
        return bytes
    }
}

/// `count` bytes of SHAKE-128 (FIPS 202) of `message`.
func shake128(of message: [UInt8], count: Int) throws -> [UInt8] {
    try CryptoLibrary.prepare()
    var output = [UInt8](repeating: 0, count: count)
    let context = unsafe EVP_MD_CTX_new()
    defer { unsafe EVP_MD_CTX_free(context) }
    guard unsafe EVP_DigestInit_ex2(context, EVP_shake128(), nil) == 1,
        unsafe EVP_DigestUpdate(context, message, message.count) == 1,
        unsafe EVP_DigestFinalXOF(context, &output, count) == 1
    else { throw CryptoFixture.Unexpected() }
    return output
}
