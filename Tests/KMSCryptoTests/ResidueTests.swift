import Foundation
import KMSCrypto
import KMSSecrets
import Testing

/// Looks for key bytes in all of the process's memory that a dump would hold.
@Suite struct ResidueTests {
    @Test func noKeyIsLeftOutsideSecretMemory() throws {
        let fixture = try CryptoFixture()
        let cryptor = fixture.cryptor
        let secret = try cryptor.randomBytes(32)
        let key = try XAESKey(secret, using: cryptor)
        let row: [UInt8] = [1, 2, 3]
        let sealed = try unsafe row.withUnsafeBytes { row in
            try unsafe secret.withUnsafeBytes { record in
                try unsafe fixture.sealer.seal(
                    record, table: 3, row: row, version: 1, using: cryptor)
            }
        }
        let blob = try CiphertextBlob.seal(
            secret, context: [], keyID: CryptoFixture.keyID,
            material: CiphertextBlob.MaterialPrefix(CryptoFixture.materialID()), key: key,
            using: cryptor)
        do {
            let opened = try unsafe SecretBytes(count: 32) { output in
                try unsafe row.withUnsafeBytes { row in
                    try unsafe sealed.withUnsafeBytes { sealed in
                        try unsafe fixture.sealer.open(
                            sealed, table: 3, row: row, version: 1, using: cryptor, into: output)
                    }
                }
            }
            let plaintext = try CiphertextBlob(parsing: blob).open(
                context: [], key: key, using: cryptor)
            let isEqual = opened.isEqual(to: plaintext)
            #expect(isEqual)
            _ = try cryptor.hmacSHA256(key: opened, [1, 2, 3])
            _ = try cryptor.hkdfSHA256(key: opened, label: "test", count: 32)
        }
        #expect(try copies(of: secret) == 0)
        // The search does find an array.
        let copy = CryptoFixture.array(secret)
        #expect(try copies(of: secret) > 0)
        withExtendedLifetime(copy) {}
    }

    /// How often the first half of `secret` is in memory that may be dumped.
    private func copies(of secret: borrowing SecretBytes) throws -> Int {
        let memory = unsafe open("/proc/self/mem", O_RDONLY | O_CLOEXEC)
        try #require(memory >= 0)
        defer { close(memory) }
        let window = SecretBuffer(capacity: 1 << 20)
        var found = 0
        for range in try dumpableRanges() {
            var position = range.lowerBound
            while position < range.upperBound {
                let count = min(window.capacity, range.upperBound - position)
                let got = unsafe pread(memory, window.base, count, position)
                guard got > 0 else { break }
                found += unsafe secret.withUnsafeBytes { secret in
                    unsafe occurrences(
                        of: UnsafeRawBufferPointer(rebasing: secret[..<16]),
                        in: UnsafeRawBufferPointer(rebasing: window.bytes[..<got]))
                }
                position += got < 32 || position + got == range.upperBound ? got : got - 15
            }
        }
        return found
    }

    private func occurrences(
        of needle: UnsafeRawBufferPointer, in hay: UnsafeRawBufferPointer
    ) -> Int {
        guard let start = hay.baseAddress, let wanted = needle.baseAddress else { return 0 }
        var (count, offset) = (0, 0)
        while offset + needle.count <= hay.count,
            let hit = unsafe memchr(
                start + offset, Int32(needle[0]), hay.count - offset - needle.count + 1)
        {
            if unsafe memcmp(hit, wanted, needle.count) == 0 { count += 1 }
            offset = unsafe start.distance(to: hit) + 1
        }
        return count
    }

    /// The readable private mappings that are not excluded from dumps. Huge ones are a sanitizer's.
    private func dumpableRanges() throws -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var head: Range<Int>?
        for line in try text(of: "/proc/self/smaps").split(separator: "\n") {
            let words = line.split(separator: " ")
            if words[0] == "VmFlags:", let range = head, !words.contains("dd") {
                ranges.append(range)
            }
            let bounds = words[0].split(separator: "-").compactMap { Int($0, radix: 16) }
            guard bounds.count == 2, words.count > 1 else { continue }
            let isWanted = words[1].hasPrefix("rw-p") && bounds[1] - bounds[0] < 1 << 30
            head = isWanted ? bounds[0]..<bounds[1] : nil
        }
        return ranges
    }

    /// All of a file in /proc, which comes in pieces and has no length beforehand.
    private func text(of path: String) throws -> String {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        try #require(file >= 0)
        defer { close(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while true {
            let got = unsafe read(file, &piece, piece.count)
            try #require(got >= 0)
            guard got > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += piece[..<got]
        }
    }
}
