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
        func digits(_ offset: Int) -> UInt64 {
            UInt64(bigEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        func half(_ offset: Int) -> UInt64 {
            UInt64(
                UInt32(
                    bigEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
        }
        let isMultiRegion = digits(0) >> 32 == prefix
        let words: (UInt64, UInt64, UInt64, UInt64)
        if isMultiRegion {
            words = (digits(4), digits(12), digits(20), digits(28))
        } else {
            let hyphen = UInt8(ascii: "-")
            guard unsafe bytes[8] == hyphen, unsafe bytes[13] == hyphen,
                unsafe bytes[18] == hyphen, unsafe bytes[23] == hyphen
            else { return nil }
            words = (digits(0), half(9) << 32 | half(14), half(19) << 32 | half(24), digits(28))
        }
        guard let first = Hexadecimal.value(ofDigits: words.0),
            let second = Hexadecimal.value(ofDigits: words.1),
            let third = Hexadecimal.value(ofDigits: words.2),
            let fourth = Hexadecimal.value(ofDigits: words.3)
        else { return nil }
        return KeyID(
            high: UInt64(first) << 32 | UInt64(second), low: UInt64(third) << 32 | UInt64(fourth),
            isMultiRegion: isMultiRegion)
    }

    /// The length of both text forms.
    private static let textCount = 36
    /// `mrk-`, as a big-endian number.
    private static let prefix: UInt64 = 0x6D72_6B2D

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
            let target = UnsafeMutableRawBufferPointer(target)
            func put(_ digits: UInt64, at offset: Int) {
                unsafe target.storeBytes(
                    of: digits.bigEndian, toByteOffset: offset, as: UInt64.self)
            }
            func put(half digits: UInt64, at offset: Int) {
                unsafe target.storeBytes(
                    of: UInt32(truncatingIfNeeded: digits).bigEndian, toByteOffset: offset,
                    as: UInt32.self)
            }
            let words = (
                Hexadecimal.digits(of: UInt32(truncatingIfNeeded: high >> 32)),
                Hexadecimal.digits(of: UInt32(truncatingIfNeeded: high)),
                Hexadecimal.digits(of: UInt32(truncatingIfNeeded: low >> 32)),
                Hexadecimal.digits(of: UInt32(truncatingIfNeeded: low))
            )
            if isMultiRegion {
                put(half: Self.prefix, at: 0)
                put(words.0, at: 4)
                put(words.1, at: 12)
                put(words.2, at: 20)
            } else {
                put(words.0, at: 0)
                put(half: words.1 >> 32, at: 9)
                put(half: words.1, at: 14)
                put(half: words.2 >> 32, at: 19)
                put(half: words.2, at: 24)
                let hyphen = UInt8(ascii: "-")
                unsafe (target[8], target[13], target[18], target[23]) = (
                    hyphen, hyphen, hyphen, hyphen
                )
            }
            put(words.3, at: 28)
            return Self.textCount
        }
    }
}
