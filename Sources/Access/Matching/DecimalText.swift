/// Decimal numbers as text, compared digit by digit: none is too long or too fine.
///
/// An optional minus, digits, and optionally a point and digits. An exponent makes it no number.
enum DecimalText {
    /// How the number `left` stands to `right`: below 0, 0 or above; `nil` if one is no number.
    static func comparison(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Int? {
        guard let first = Parts(left), let second = Parts(right) else { return nil }
        if first.isNegative != second.isNegative { return first.isNegative ? -1 : 1 }
        let order = magnitude(left, first, right, second)
        return first.isNegative ? -order : order
    }

    /// Whether the bytes are a number.
    static func isNumber(_ text: Span<UInt8>) -> Bool { Parts(text) != nil }

    private static func magnitude(
        _ left: Span<UInt8>, _ first: Parts, _ right: Span<UInt8>, _ second: Parts
    ) -> Int {
        if first.whole.count != second.whole.count {
            return first.whole.count < second.whole.count ? -1 : 1
        }
        for offset in 0..<first.whole.count {
            let pair = (
                left[first.whole.lowerBound + offset], right[second.whole.lowerBound + offset]
            )
            if pair.0 != pair.1 { return pair.0 < pair.1 ? -1 : 1 }
        }
        for offset in 0..<max(first.fraction.count, second.fraction.count) {
            let zero = UInt8(ascii: "0")
            let digit =
                offset < first.fraction.count ? left[first.fraction.lowerBound + offset] : zero
            let other =
                offset < second.fraction.count ? right[second.fraction.lowerBound + offset] : zero
            if digit != other { return digit < other ? -1 : 1 }
        }
        return 0
    }

    /// Where the digits of a number are, without those that mean nothing.
    private struct Parts {
        private(set) var isNegative = false
        private(set) var whole = 0..<0
        private(set) var fraction = 0..<0

        init?(_ text: Span<UInt8>) {
            var position = 0
            if !text.isEmpty, text[0] == UInt8(ascii: "-") {
                isNegative = true
                position = 1
            }
            let start = position
            while position < text.count, text[position].isDigit { position += 1 }
            guard position > start else { return nil }
            var first = start
            while first < position, text[first] == UInt8(ascii: "0") { first += 1 }
            whole = first..<position
            if position < text.count {
                guard text[position] == UInt8(ascii: ".") else { return nil }
                let start = position + 1
                position = start
                while position < text.count, text[position].isDigit { position += 1 }
                guard position > start, position == text.count else { return nil }
                var last = position
                while last > start, text[last - 1] == UInt8(ascii: "0") { last -= 1 }
                fraction = start..<last
            }
            if whole.isEmpty, fraction.isEmpty { isNegative = false }  // there is one zero
        }
    }
}
