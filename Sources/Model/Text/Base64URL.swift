/// Bytes as text of letters, digits, `-` and `_`, without padding (RFC 4648 §5).
package enum Base64URL {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    /// For each byte the number that it stands for as a digit, or 255.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, digit) in alphabet.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()

    /// The text of `bytes`.
    package static func text(of bytes: some Sequence<UInt8>) -> String {
        var digits: [UInt8] = []
        var (word, bits) = (UInt32(0), 0)
        for byte in bytes {
            word = word << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                digits.append(alphabet[Int(word >> UInt32(bits)) & 63])
            }
        }
        if bits > 0 { digits.append(alphabet[Int(word << UInt32(6 - bits)) & 63]) }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The bytes that `text` spells; `nil` unless it is the text of some.
    package static func bytes(of text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (word, bits) = (UInt32(0), 0)
        for digit in text.utf8 {
            let value = values[Int(digit)]
            guard value < 64 else { return nil }
            word = word << 6 | UInt32(value)
            bits += 6
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(bits)))
        }
        // What is left over is no digit of its own, and zero: each text has one form.
        guard bits < 6, word & (1 << UInt32(bits) - 1) == 0 else { return nil }
        return bytes
    }
}
