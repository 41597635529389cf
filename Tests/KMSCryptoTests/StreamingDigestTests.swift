import KMSCrypto
import Testing

@Suite struct StreamingDigestTests {
    /// FIPS 180-4's example "abc", the empty message, and a million letters a.
    private static let known: [(StreamingDigest.Algorithm, [UInt8], String)] = [
        (
            .sha256, Array("abc".utf8),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        ),
        (.sha256, [], "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (
            .sha256, [UInt8](repeating: 0x61, count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
        (
            .sha384, Array("abc".utf8),
            "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed"
                + "8086072ba1e7cc2358baeca134c825a7"
        ),
        (
            .sha512, Array("abc".utf8),
            "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
        ),
    ]

    @Test(arguments: known.indices, [1, 63, 64, 4096, 1 << 20])
    func piecesMakeTheHashOfTheWhole(index: Int, piece: Int) throws {
        let (algorithm, message, expected) = Self.known[index]
        // A byte at a time is slow for a million of them, and tells nothing that 63 don't.
        guard piece > 1 || message.count < 1000 else { return }
        var digest = try StreamingDigest(algorithm)
        for start in stride(from: 0, to: message.count, by: piece) {
            try unsafe message[start..<min(start + piece, message.count)].withUnsafeBytes {
                try unsafe digest.update($0)
            }
        }
        #expect(try digest.finish() == hex(expected))
    }

    @Test(arguments: StreamingDigest.Algorithm.allCases)
    func aHashIsAsLongAsSaid(algorithm: StreamingDigest.Algorithm) throws {
        #expect(try StreamingDigest(algorithm).finish().count == algorithm.count)
    }
}
