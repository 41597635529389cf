internal import Glibc

/// A text that is what its UTF-8 bytes are: compared, hashed and ordered by them.
///
/// `String` compares by canonical equivalence, by which two texts from outside can be one: é is e and
/// an accent. Keep what comes from outside in this type where it is an element or a key.
package struct ByteText: Hashable, Comparable, Sendable {
    package let string: String

    package init(_ string: String) {
        self.string = string
    }

    package static func == (left: ByteText, right: ByteText) -> Bool {
        let (left, right) = (left.string.utf8.span, right.string.utf8.span)
        guard left.count == right.count else { return false }
        return unsafe left.withUnsafeBytes { left in
            unsafe right.withUnsafeBytes { right in
                guard let first = left.baseAddress, let second = right.baseAddress else {
                    return true
                }
                return unsafe memcmp(first, second, left.count) == 0
            }
        }
    }

    package static func < (left: ByteText, right: ByteText) -> Bool {
        left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        unsafe string.utf8.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
        hasher.combine(UInt8.max)  // no byte of UTF-8: two texts behind each other stay apart
    }
}
