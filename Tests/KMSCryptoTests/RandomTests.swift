import KMSSecrets
import Testing

@testable import KMSCrypto

@Suite struct RandomTests {
    @Test func piecesOfTheStockNeverRepeat() throws {
        let cryptor = try CryptoFixture().cryptor
        var seen: Set<[UInt8]> = []
        for _ in 0..<2000 {
            let secret = try CryptoFixture.array(cryptor.randomBytes(32))
            let nonce = try cryptor.randomNonce(24)
            #expect(seen.insert(secret).inserted && seen.insert(nonce).inserted)
        }
        let numbers = try Set(
            (0..<1000).flatMap { _ in
                let pair = try cryptor.randomPair()
                return [pair.0, pair.1]
            })
        #expect(numbers.count == 2000)
    }

    /// A machine restored from a snapshot has the stock once more; what is old is not handed out.
    @Test func anOldStockIsDropped() throws {
        try CryptoLibrary.prepare()
        let memory = SecretBuffer(capacity: 1024)
        var stock = unsafe RandomStock(memory.base, capacity: 1024, source: .nonces)
        func take(at now: UInt64) throws -> Int {
            var piece = [UInt8](repeating: 0, count: 32)
            try unsafe piece.withUnsafeMutableBytes { try unsafe stock.take(into: $0, at: now) }
            #expect(piece != [UInt8](repeating: 0, count: 32))
            return stock.available
        }
        #expect(try take(at: 5000) == 1024 - 32)
        #expect(try take(at: 5999) == 1024 - 64)
        #expect(try take(at: 6000) == 1024 - 96)
        #expect(try take(at: 6001) == 1024 - 32)
        #expect(try take(at: 6002) == 1024 - 64)
        withExtendedLifetime(memory) {}
    }

    @Test(arguments: [0, 1, 32, 1024, 1025, 4096, 100_000])
    func anyCountIsFilled(count: Int) throws {
        let cryptor = try CryptoFixture().cryptor
        let bytes = try CryptoFixture.array(cryptor.randomBytes(count))
        #expect(bytes.count == count)
        // One bit in two is set; for 1000 bytes or more a fifth off has a chance below 2^-100.
        let ones = bytes.reduce(0) { $0 + $1.nonzeroBitCount }
        if count >= 1000 { #expect((count * 3...count * 5).contains(ones)) }
    }

    @Test func forgettingLeavesAWorkingCryptor() throws {
        let fixture = try CryptoFixture()
        let nonce = [UInt8](repeating: 1, count: 24)
        let before = try fixture.seal([1, 2, 3], nonce: nonce, key: fixture.key)
        try fixture.cryptor.forgetKeys()
        let after = try fixture.seal([1, 2, 3], nonce: nonce, key: fixture.key)
        #expect(before == after)
        let bytes = try CryptoFixture.array(fixture.cryptor.randomBytes(32))
        #expect(bytes != [UInt8](repeating: 0, count: 32))
    }

    @Test func theHeapOfOpenSSLIsLocked() throws {
        let report = try CryptoLibrary.prepare()
        #expect(report.heapIsLocked)
        #expect(report.version.hasPrefix("OpenSSL 3"))
    }
}
