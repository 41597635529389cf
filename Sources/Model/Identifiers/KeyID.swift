/// The identifier of a KMS key: a UUID, or `mrk-` and 32 hexadecimal digits for a multi-Region key.
///
/// Both forms hold 16 bytes; the form is part of the identity only in text.
/// Source: AWS KMS Developer Guide, "Key identifiers".
public struct KeyID: Hashable, Sendable {
    /// The 16 bytes as two big-endian halves, so that comparing them is comparing the text.
    package let high: UInt64
    package let low: UInt64
    /// Whether the text form is `mrk-…`.
    package let isMultiRegion: Bool

    package init(high: UInt64, low: UInt64, isMultiRegion: Bool = false) {
        self.high = high
        self.low = low
        self.isMultiRegion = isMultiRegion
    }

    /// Makes a single-Region key ID of 16 random bytes: sets the version and variant of RFC 9562 UUIDv4.
    package init(random high: UInt64, _ low: UInt64) {
        self.high = high & ~0xF000 | 0x4000
        self.low = low & ~(0b11 << 62) | (0b10 << 62)
        isMultiRegion = false
    }

    /// Reads the text form; `nil` unless it is exactly a lower-case UUID or an `mrk-` ID.
    package init?(_ text: some StringProtocol) {
        let read = text.utf8.withContiguousStorageIfAvailable { bytes in
            unsafe Self.read(UnsafeRawBufferPointer(bytes))
        }
        // Every native string lies in one piece; others are brought into it.
        guard
            let id = unsafe read
                ?? Array(text.utf8).withUnsafeBytes({ bytes in unsafe Self.read(bytes) })
        else { return nil }
        self = id
    }

    private static func read(_ bytes: UnsafeRawBufferPointer) -> KeyID? {
        guard bytes.count == textCount else { return nil }
        let isMultiRegion =
            unsafe bytes[0] == UInt8(ascii: "m") && bytes[1] == UInt8(ascii: "r")
            && bytes[2] == UInt8(ascii: "k") && bytes[3] == UInt8(ascii: "-")
        var high: UInt64 = 0
        var low: UInt64 = 0
        var digits = 0
        for position in (isMultiRegion ? 4 : 0)..<textCount {
            let byte = unsafe bytes[position]
            if !isMultiRegion, hasHyphen(position) {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let digit = Hexadecimal.digit(byte) else { return nil }
            if digits < 16 { high = high << 4 | digit } else { low = low << 4 | digit }
            digits += 1
        }
        return KeyID(high: high, low: low, isMultiRegion: isMultiRegion)
    }

    /// The length of both text forms.
    private static var textCount: Int { 36 }

    /// Whether a UUID has a hyphen there.
    private static func hasHyphen(_ position: Int) -> Bool {
        switch position {
        case 8, 13, 18, 23: true
        default: false
        }
    }

    /// Reads the 16 bytes that `bytes` lists.
    package init?(bytes: some Collection<UInt8>, isMultiRegion: Bool = false) {
        guard bytes.count == 16 else { return nil }
        high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        low = bytes.dropFirst(8).reduce(0) { $0 << 8 | UInt64($1) }
        self.isMultiRegion = isMultiRegion
    }

    /// The 16 bytes, most significant first.
    package var bytes: [UInt8] {
        [high, low].flatMap { half in
            (0..<8).map { UInt8(truncatingIfNeeded: half >> UInt64(56 - 8 * $0)) }
        }
    }
}

extension KeyID: Comparable, CustomStringConvertible {
    /// Orders by the 16 bytes, which is the order of the text.
    public static func < (left: KeyID, right: KeyID) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }

    /// The text form.
    public var description: String {
        unsafe String(unsafeUninitializedCapacity: Self.textCount) { target in
            var position = 0
            if isMultiRegion {
                for byte in "mrk-".utf8 {
                    unsafe target[position] = byte
                    position += 1
                }
            }
            for index in 0..<32 {
                if !isMultiRegion, Self.hasHyphen(position) {
                    unsafe target[position] = UInt8(ascii: "-")
                    position += 1
                }
                let half = index < 16 ? high : low
                let nibble = UInt8(truncatingIfNeeded: half >> UInt64(60 - 4 * (index & 15)) & 0xF)
                unsafe target[position] = Hexadecimal.digit(nibble)
                position += 1
            }
            return position
        }
    }
}
