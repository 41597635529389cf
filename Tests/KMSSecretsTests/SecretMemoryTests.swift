import KMSSecrets
import Testing

@Suite struct SecretMemoryTests {
    @Test(arguments: [32, 5000, 100_000])
    func memoryIsLockedAndAbsentFromDumpsAndChildren(count: Int) throws {
        let secret = unsafe SecretBytes(count: count) { _ in }
        let map = try MemoryMap()
        let found = unsafe secret.withUnsafeBytes { bytes in
            unsafe bytes.baseAddress.flatMap { unsafe map.mapping(of: $0) }
        }
        let mapping = try #require(found)
        #expect(mapping.flags.contains("dd"))
        #expect(mapping.flags.contains("dc"))
        #expect(mapping.flags.contains("lo") || SecretMemory.status.unlocked > 0)
    }

    @Test(arguments: [1, 4096, 65_536, 200_000])
    func aBufferLiesBetweenPagesThatTrap(capacity: Int) throws {
        let buffer = SecretBuffer(capacity: capacity)
        let map = try MemoryMap()
        let found = unsafe map.mapping(of: buffer.base)
        let mapping = try #require(found)
        let neighbours = map.neighbours(of: mapping)
        #expect(neighbours.below?.permissions == "---p")
        #expect(neighbours.above?.permissions == "---p")
        let end = unsafe UInt(bitPattern: buffer.base) + UInt(capacity)
        #expect(mapping.range.upperBound - end < 64)
    }

    @Test func aBufferIsUnmappedWithItsOwner() throws {
        func addressOfReleased() -> UInt {
            let buffer = SecretBuffer(capacity: 300_000)
            return unsafe UInt(bitPattern: buffer.base)
        }
        let base = addressOfReleased()
        let isSecret = try MemoryMap().mappings.contains {
            $0.range.contains(base) && $0.flags.contains("dd") && $0.range.count == 307_200
        }
        #expect(!isSecret)
    }

    @Test func wipeClearsItsRangeAndNoMore() {
        let buffer = SecretBuffer(capacity: 256)
        for index in 0..<256 { unsafe buffer.bytes[index] = 0xFF }
        buffer.wipe(16..<200)
        for index in 0..<256 {
            let byte = unsafe buffer.bytes[index]
            #expect(byte == ((16..<200).contains(index) ? 0 : 0xFF))
        }
        buffer.wipe(256..<256)
        buffer.wipe()
        let isZero = unsafe buffer.bytes.allSatisfy { $0 == 0 }
        #expect(isZero)
    }

    @Test func wipeClearsWhatABufferPointerCovers() {
        var bytes = [UInt8](repeating: 0xFF, count: 100)
        unsafe bytes.withUnsafeMutableBytes {
            unsafe SecretMemory.wipe(UnsafeMutableRawBufferPointer(rebasing: $0[10..<90]))
        }
        #expect(bytes[..<10].allSatisfy { $0 == 0xFF } && bytes[90...].allSatisfy { $0 == 0xFF })
        #expect(bytes[10..<90].allSatisfy { $0 == 0 })
    }

    @Test func statusCountsBlocks() {
        let before = SecretMemory.status
        let secret = SecretBytes(copying: [1])
        let after = SecretMemory.status
        #expect(after.allocations > before.allocations)
        #expect(after.liveBlocks > 0)
        #expect(after.hidden + after.locked + after.unlocked >= 262_144)
        withExtendedLifetime(secret) {}
    }
}
