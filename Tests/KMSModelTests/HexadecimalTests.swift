import KMSModel
import Testing

@Suite struct HexadecimalTests {
    /// Numbers that have every digit at every place.
    private static let numbers: [UInt32] =
        (0..<16 as Range<UInt32>).map { $0 &* 0x1111_1111 }
        + [0x0123_4567, 0x89AB_CDEF, 0xFEDC_BA98, 0x0F1E_2D3C]

    @Test func eightDigitsAreThoseOfTheNumber() {
        for number in Self.numbers {
            let digits = Hexadecimal.digits(of: number)
            let text = String(number, radix: 16)
            let expected = String(repeating: "0", count: 8 - text.utf8.count) + text
            let bytes = (0..<8).map { UInt8(truncatingIfNeeded: digits >> UInt64(56 - 8 * $0)) }
            #expect(String(decoding: bytes, as: UTF8.self) == expected)
            #expect(Hexadecimal.value(ofDigits: digits) == number)
        }
    }

    /// Each byte at each place.
    @Test func whatIsNoDigitIsRefused() {
        for place in 0..<8 as Range<UInt64> {
            for byte in 0...255 as ClosedRange<UInt64> {
                let shift = 8 * place
                let digits = Hexadecimal.digits(of: 0x89AB_CDEF) & ~(0xFF << shift) | byte << shift
                let isDigit = Hexadecimal.digit(UInt8(byte)) != nil
                #expect((Hexadecimal.value(ofDigits: digits) != nil) == isDigit)
            }
        }
    }
}
