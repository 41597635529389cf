/// A text in which `*` stands for any run of characters, also none, and `?` for one.
struct WildcardPattern: Sendable, Equatable {
    /// UTF-8 with the wildcards as bytes that no UTF-8 has, so that no text can be taken for one.
    private(set) var bytes: [UInt8]

    /// In place of `*`.
    static let anyRun: UInt8 = 0xFF
    /// In place of `?`.
    static let anyCharacter: UInt8 = 0xFE

    /// The pattern that `text` is.
    init(_ text: some Sequence<UInt8>) {
        bytes = []
        for byte in text { Self.append(byte, to: &bytes) }
    }

    /// Appends a byte of a pattern's text.
    static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "*"):
            if bytes.last != anyRun { bytes.append(anyRun) }
        case UInt8(ascii: "?"): bytes.append(anyCharacter)
        default: bytes.append(byte)
        }
    }

    /// Whether `text` matches `pattern`, which has its wildcards as above.
    ///
    /// Goes back to the last `*` only: what is before it has matched as early as it can.
    static func matches(
        _ pattern: Span<UInt8>, _ text: Span<UInt8>, _ budget: inout Budget
    ) -> Bool {
        var (place, position) = (0, 0)
        var back: (place: Int, position: Int)?
        while position < text.count {
            guard budget.spend() else { return false }
            if place < pattern.count {
                let byte = pattern[place]
                if byte == anyRun {
                    place += 1
                    if place == pattern.count { return true }
                    back = (place, position)
                    continue
                }
                if byte == text[position] {
                    place += 1
                    position += 1
                    continue
                }
                if byte == anyCharacter {
                    place += 1
                    position = end(ofCharacterAt: position, in: text)
                    continue
                }
            }
            guard let last = back else { return false }
            position = end(ofCharacterAt: last.position, in: text)
            place = last.place
            back = (place, position)
        }
        while place < pattern.count, pattern[place] == anyRun { place += 1 }
        return place == pattern.count
    }

    /// Where the next character begins.
    private static func end(ofCharacterAt position: Int, in text: Span<UInt8>) -> Int {
        var next = position + 1
        while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }
}

/// How much work a decision may be: a document of 32 KiB can ask for billions of comparisons.
package struct Budget: Sendable {
    /// Bytes that may still be compared.
    private var left: Int

    /// Enough for any policy that a person writes; a few milliseconds.
    package static let limit = 1_000_000

    package init(_ limit: Int = Budget.limit) {
        left = limit
    }

    /// Whether there was not enough.
    package var isSpent: Bool { left < 0 }

    /// Takes `count`; `false` if there is not enough left.
    @inline(__always)
    mutating func spend(_ count: Int = 1) -> Bool {
        left -= count
        return left >= 0
    }
}
