import CLinux
import Glibc
import Testing

/// The C functions, used as OpenSSL's heap uses them.
@Suite struct SecretHeapTests {
    @Test func aGrowingBlockKeepsItsContentsAndGrowsWithZeros() throws {
        var block: UnsafeMutableRawPointer?
        var count = 0
        for next in [1, 10, 100, 1000, 900, 3000, 70_000, 200_000, 50, 3, 5] {
            unsafe block = unsafe kms_secret_realloc(block, next)
            let isThere = unsafe block != nil
            try #require(isThere)
            let bytes = unsafe UnsafeMutableRawBufferPointer(start: block, count: next)
            for index in 0..<next {
                let byte = unsafe bytes[index]
                #expect(byte == (index < count ? UInt8(index % 251 + 1) : 0))
                unsafe bytes[index] = UInt8(index % 251 + 1)
            }
            count = next
        }
        unsafe kms_secret_free(block)
    }

    @Test func hooksTreatZeroAsLibrariesExpect() {
        let none = unsafe kms_secret_heap_alloc(0, nil, 0) == nil
        #expect(none)
        let block = unsafe kms_secret_heap_alloc(10, nil, 0)
        let some = unsafe block != nil
        #expect(some)
        let freed = unsafe kms_secret_heap_realloc(block, 0, nil, 0) == nil
        #expect(freed)
        kms_secret_heap_free(nil, nil, 0)
    }

    @Test func aSizeThatNoMemoryHoldsIsRefused() {
        let shared = unsafe kms_secret_alloc(Int.max) == nil
        let own = unsafe kms_secret_map(Int.max) == nil
        #expect(shared && own)
    }

    struct OutOfMemory: Error {}

    @Test func liveBlocksNeverOverlap() throws {
        var blocks: [(start: UInt, count: UInt)] = []
        var pointers: [UnsafeMutableRawPointer] = unsafe []
        for index in 0..<3000 {
            let count = (index * 37) % 2500
            guard let block = unsafe kms_secret_alloc(count) else { throw OutOfMemory() }
            let start = UInt(bitPattern: block)
            let size = unsafe kms_secret_size(block)
            #expect(start % 16 == 0 && size >= count)
            blocks.append((start, UInt(size)))
            unsafe pointers.append(block)
        }
        blocks.sort { $0.start < $1.start }
        for (left, right) in zip(blocks, blocks.dropFirst()) {
            #expect(left.start + left.count <= right.start)
        }
        unsafe pointers.forEach { unsafe kms_secret_free($0) }
    }

    @Test func manyThreadsShareIt() {
        let threads = (0..<4).map { _ -> pthread_t in
            var thread = pthread_t()
            unsafe pthread_create(
                &thread, nil,
                { _ in
                    var state: UInt64 = 88_172_645_463_325_252
                    var blocks = unsafe [UnsafeMutableRawPointer?](repeating: nil, count: 64)
                    for _ in 0..<20_000 {
                        state ^= state << 13
                        state ^= state >> 7
                        state ^= state << 17
                        let slot = Int(state % 64)
                        if let block = unsafe blocks[slot] {
                            precondition(unsafe block.load(as: UInt8.self) == UInt8(slot))
                            unsafe kms_secret_free(block)
                            unsafe blocks[slot] = nil
                        } else if let block = unsafe kms_secret_alloc(Int(state >> 32 % 5000) + 1) {
                            precondition(unsafe block.load(as: UInt8.self) == 0)
                            unsafe block.storeBytes(of: UInt8(slot), as: UInt8.self)
                            unsafe blocks[slot] = block
                        }
                    }
                    unsafe blocks.forEach { unsafe kms_secret_free($0) }
                    return nil
                }, nil)
            return thread
        }
        for thread in threads {
            let code = pthread_join(thread, nil)
            #expect(code == 0)
        }
    }
}
