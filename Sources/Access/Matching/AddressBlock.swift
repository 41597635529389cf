internal import CLinux

/// A block of IPv4 or IPv6 addresses: an address and how many of its bits count.
struct AddressBlock: Sendable, Equatable {
    private let address: Address
    private let bits: Int

    /// An address of 32 or 128 bits.
    struct Address: Sendable, Equatable {
        let bits: Int
        let value: UInt128

        /// Reads an address; `nil` if the text is none.
        init?(_ text: Span<UInt8>) {
            var address = InlineArray<16, UInt8>(repeating: 0)
            let count = unsafe text.withUnsafeBytes { text -> Int32 in
                guard let start = text.baseAddress else { return 0 }
                var bytes = address.mutableSpan
                return unsafe bytes.withUnsafeMutableBufferPointer { address in
                    guard let place = address.baseAddress else { return 0 }
                    return unsafe kms_address_read(
                        start.assumingMemoryBound(to: CChar.self), text.count, place)
                }
            }
            guard count > 0 else { return nil }
            bits = Int(count) * 8
            var value: UInt128 = 0
            for index in 0..<Int(count) { value = value << 8 | UInt128(address[index]) }
            self.value = value
        }
    }

    /// Reads `address` or `address/bits`; `nil` if the text is neither.
    init?(_ text: Span<UInt8>) {
        var slash: Int?
        for index in text.indices where text[index] == UInt8(ascii: "/") { slash = index }
        guard let address = Address(text.extracting(..<(slash ?? text.count))) else { return nil }
        self.address = address
        guard let slash else {
            bits = address.bits
            return
        }
        let digits = text.extracting((slash + 1)...)
        guard (1...3).contains(digits.count) else { return nil }
        var bits = 0
        for index in digits.indices {
            guard digits[index].isDigit else { return nil }
            bits = bits * 10 + Int(digits[index] - UInt8(ascii: "0"))
        }
        guard bits <= address.bits else { return nil }
        self.bits = bits
    }

    func contains(_ other: Address) -> Bool {
        guard other.bits == address.bits else { return false }
        let shift = UInt128(address.bits - bits)
        return other.value >> shift == address.value >> shift
    }
}
