/// Text of which the case of letters doesn't matter: those of ASCII and of Latin-1, which is all that a key
/// policy can hold.
enum FoldedText {
    /// Whether both are the same but for case.
    static func areEqual(
        _ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>
    ) -> Bool {
        folded(left) == folded(right)
    }

    /// The bytes in lower case.
    static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var previous: UInt8 = 0
        for byte in bytes {
            result.append(fold(byte, after: previous))
            previous = byte
        }
        return result
    }

    /// Whether `text` is `folded`, which is in lower case, but for case.
    static func matches(_ text: Span<UInt8>, folded: [UInt8]) -> Bool {
        guard text.count == folded.count else { return false }
        var previous: UInt8 = 0
        for index in text.indices {
            let byte = text[index]
            guard fold(byte, after: previous) == folded[index] else { return false }
            previous = byte
        }
        return true
    }

    /// The same of two texts.
    static func areEqual(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
        guard left.count == right.count else { return false }
        var (previousLeft, previousRight): (UInt8, UInt8) = (0, 0)
        for index in left.indices {
            guard
                fold(left[index], after: previousLeft) == fold(right[index], after: previousRight)
            else { return false }
            (previousLeft, previousRight) = (left[index], right[index])
        }
        return true
    }

    /// A byte of UTF-8 in lower case. U+00C0 to U+00DE, but U+00D7, are C3 80 to C3 9E.
    @inline(__always)
    private static func fold(_ byte: UInt8, after previous: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case 0x80...0x96 where previous == 0xC3, 0x98...0x9E where previous == 0xC3: byte | 0x20
        default: byte
        }
    }
}
