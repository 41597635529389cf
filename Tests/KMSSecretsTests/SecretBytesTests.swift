import KMSSecrets
import Testing

@Suite struct SecretBytesTests {
    @Test func bytesAreWipedOnRelease() {
        // 1344 bytes are a block size of their own, which no other test uses.
        let count = 1300
        func leaveBehind() -> UnsafeRawPointer? {
            let secret = unsafe SecretBytes(count: count) { target in
                for index in target.indices { unsafe target[index] = 0xA5 }
            }
            let isFilled = unsafe secret.withUnsafeBytes { unsafe $0.allSatisfy { $0 == 0xA5 } }
            #expect(isFilled)
            return unsafe secret.withUnsafeBytes { $0.baseAddress }
        }
        let after = unsafe UnsafeRawBufferPointer(start: leaveBehind(), count: count)
        let isZero = unsafe after.allSatisfy { $0 == 0 }
        #expect(isZero)
    }

    @Test func bytesAreWipedWhenFillThrows() {
        struct Refused: Error {}
        let count = 1000  // in 1024, which no other test uses
        var seen: UnsafeRawPointer?
        #expect(throws: Refused.self) {
            _ = try unsafe SecretBytes(count: count) { target throws(Refused) in
                unsafe seen = UnsafeRawPointer(target.baseAddress)
                for index in target.indices { unsafe target[index] = 0xA5 }
                throw Refused()
            }
        }
        let wasCalled = unsafe seen != nil
        #expect(wasCalled)
        let after = unsafe UnsafeRawBufferPointer(start: seen, count: count)
        let isZero = unsafe after.allSatisfy { $0 == 0 }
        #expect(isZero)
    }

    @Test(arguments: [0, 1, 15, 16, 17, 32, 48, 2048, 2049, 4096, 65_536, 65_537, 1_048_577])
    func newBytesAreZeroAndHoldWhatIsWritten(count: Int) {
        let secret = unsafe SecretBytes(count: count) { target in
            let isZero = unsafe target.count == count && target.allSatisfy { $0 == 0 }
            #expect(isZero)
            for index in target.indices { unsafe target[index] = UInt8(index % 251) }
        }
        #expect(secret.count == count)
        let isRight = unsafe secret.withUnsafeBytes { bytes in
            unsafe bytes.enumerated().allSatisfy { $0.element == UInt8($0.offset % 251) }
        }
        #expect(isRight)
    }

    @Test func comparisonLooksAtEveryByteAndTheCount() {
        let bytes = [UInt8](0..<100)
        let secret = SecretBytes(copying: bytes)
        let same = SecretBytes(copying: bytes)
        let isSame = secret.isEqual(to: same)
        #expect(isSame)
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 0x80
            let different = SecretBytes(copying: other)
            let isEqual = secret.isEqual(to: different)
            #expect(!isEqual)
        }
        let shorter = SecretBytes(copying: bytes.dropLast())
        let isPrefixEqual = secret.isEqual(to: shorter)
        #expect(!isPrefixEqual)
        let empty = SecretBytes(copying: [])
        let alsoEmpty = SecretBytes(copying: [])
        let areEmptyEqual = empty.isEqual(to: alsoEmpty)
        #expect(areEmptyEqual)
    }

    @Test func cloneIsIndependent() {
        let bytes = [UInt8](1...32)
        func clone() -> SecretBytes {
            let original = SecretBytes(copying: bytes)
            return original.clone()
        }
        let clone = clone()
        let copy = unsafe clone.withUnsafeBytes { unsafe Array($0) }
        #expect(copy == bytes)
    }

    @Test func spanShowsTheBytes() {
        let secret = SecretBytes(copying: [7, 8, 9])
        let sum = secret.withBytes { span in
            span.byteOffsets.reduce(0) {
                $0 + Int(unsafe span.unsafeLoad(fromByteOffset: $1, as: UInt8.self))
            }
        }
        #expect(sum == 24)
    }
}
