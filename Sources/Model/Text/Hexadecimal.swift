/// Lower-case hexadecimal, the only form AWS KMS identifiers have.
package enum Hexadecimal {
    /// The text of `bytes`, two digits each.
    package static func text(of bytes: some Sequence<UInt8>) -> String {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * bytes.underestimatedCount)
        for byte in bytes {
            digits.append(digit(byte >> 4))
            digits.append(digit(byte & 0xF))
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The bytes that `text` spells; `nil` for an odd count, an upper-case digit or anything else.
    package static func bytes(of text: some StringProtocol) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = value(of: digits[index..<index + 2]) else { return nil }
            bytes.append(UInt8(truncatingIfNeeded: byte))
        }
        return bytes
    }

    /// The number of up to 16 digits; `nil` if one is not a lower-case hexadecimal digit.
    package static func value(of digits: some Sequence<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for byte in digits {
            guard let digit = digit(byte) else { return nil }
            value = value << 4 | digit
        }
        return value
    }

    /// The number that the digit `byte` stands for; `nil` if it is none.
    package static func digit(_ byte: UInt8) -> UInt64? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
        default: nil
        }
    }

    /// The digit for a number below 16.
    package static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }

    /// The eight digits of `value`, the first in the most significant byte: all at once, as identifiers are
    /// written for every call.
    package static func digits(of value: UInt32) -> UInt64 {
        // Each four bits in a byte of their own.
        var nibbles = UInt64(value)
        nibbles = (nibbles | nibbles << 16) & 0x0000_FFFF_0000_FFFF
        nibbles = (nibbles | nibbles << 8) & 0x00FF_00FF_00FF_00FF
        nibbles = (nibbles | nibbles << 4) & 0x0F0F_0F0F_0F0F_0F0F
        let letters = (nibbles &+ 0x0606_0606_0606_0606) >> 4 & ones  // 1 from ten on
        return nibbles &+ ones &* 0x30 &+ letters &* 0x27
    }

    /// The number of the eight digits in the bytes of `digits`, the first in the most significant one; `nil` if
    /// one is not a lower-case hexadecimal digit.
    package static func value(ofDigits digits: UInt64) -> UInt32? {
        let highs = ones << 7
        guard digits & highs == 0 else { return nil }
        // The high bit of each byte tells whether it is at least the bound.
        func reaches(_ bound: UInt64) -> UInt64 { digits &+ ones &* (0x80 &- bound) }
        let numbers = reaches(0x30) & ~reaches(0x3A)
        let letters = reaches(0x61) & ~reaches(0x67) & highs
        guard (numbers | letters) & highs == highs else { return nil }
        var nibbles = (digits & 0x0F0F_0F0F_0F0F_0F0F) &+ (letters >> 7) &* 9
        nibbles = (nibbles | nibbles >> 4) & 0x00FF_00FF_00FF_00FF
        nibbles = (nibbles | nibbles >> 8) & 0x0000_FFFF_0000_FFFF
        return UInt32(truncatingIfNeeded: nibbles | nibbles >> 16)
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
}
