internal import KMSModel

/// Points in time as text: ISO 8601 in the profile of the W3C, or seconds since 1970.
///
/// Source: W3C Note "Date and Time Formats".
enum DateText {
    /// Nanoseconds since 1970; `nil` if the text is no time. What is finer is cut off.
    static func nanoseconds(_ text: Span<UInt8>) -> Int128? {
        // Four digits are a year.
        if text.count != 4, DecimalText.isNumber(text) { return epoch(text) }
        var reader = Reader()
        guard let year = reader.number(4, text) else { return nil }
        guard !reader.isAtEnd(text) else { return at(year, 1, 1) }
        guard reader.skip("-", text), let month = reader.number(2, text), (1...12).contains(month)
        else {
            return nil
        }
        guard !reader.isAtEnd(text) else { return at(year, month, 1) }
        guard reader.skip("-", text), let day = reader.number(2, text), day >= 1,
            day <= Self.days(of: month, in: year)
        else { return nil }
        guard !reader.isAtEnd(text) else { return at(year, month, day) }
        guard reader.skip("T", text), let hour = reader.number(2, text), hour < 24,
            reader.skip(":", text),
            let minute = reader.number(2, text), minute < 60
        else { return nil }
        var (second, fraction) = (0, Int128(0))
        if reader.skip(":", text) {
            guard let number = reader.number(2, text), number < 60 else { return nil }
            second = number
            if reader.skip(".", text) {
                guard let part = reader.fraction(text) else { return nil }
                fraction = part
            }
        }
        guard let offset = reader.zone(text), reader.isAtEnd(text) else { return nil }
        let time = Int128((hour * 60 + minute - offset) * 60 + second)
        return at(year, month, day) + time * 1_000_000_000 + fraction
    }

    private static func at(_ year: Int, _ month: Int, _ day: Int) -> Int128 {
        let days = Timestamp.daysSinceEpoch(year: Int64(year), month: Int64(month), day: Int64(day))
        return Int128(days) * 86_400_000_000_000
    }

    private static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: return 30
        case 2:
            let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100)
            return isLeap || year.isMultiple(of: 400) ? 29 : 28
        default: return 31
        }
    }

    private static func epoch(_ text: Span<UInt8>) -> Int128? {
        var reader = Reader()
        let isNegative = reader.skip("-", text)
        var whole = Int128(0)
        while let digit = reader.digit(text) {
            whole = whole * 10 + Int128(digit)
            guard whole < 1_000_000_000_000_000_000 else { return nil }
        }
        var value = whole * 1_000_000_000
        if reader.skip(".", text) {
            guard let part = reader.fraction(text) else { return nil }
            value += part
        }
        return isNegative ? -value : value
    }

    /// A place in a text, which each step is told: a value can't hold it.
    private struct Reader {
        private var position = 0

        func isAtEnd(_ text: Span<UInt8>) -> Bool { position == text.count }

        mutating func skip(_ character: Unicode.Scalar, _ text: Span<UInt8>) -> Bool {
            guard position < text.count, text[position] == UInt8(ascii: character) else {
                return false
            }
            position += 1
            return true
        }

        mutating func digit(_ text: Span<UInt8>) -> Int? {
            guard position < text.count, text[position].isDigit else { return nil }
            position += 1
            return Int(text[position - 1] - UInt8(ascii: "0"))
        }

        /// A number of exactly `count` digits.
        mutating func number(_ count: Int, _ text: Span<UInt8>) -> Int? {
            var value = 0
            for _ in 0..<count {
                guard let digit = digit(text) else { return nil }
                value = value * 10 + digit
            }
            return value
        }

        /// The digits behind a point, as nanoseconds.
        mutating func fraction(_ text: Span<UInt8>) -> Int128? {
            guard let first = digit(text) else { return nil }
            var unit = Int128(100_000_000)
            var value = Int128(first) * unit
            while let digit = digit(text) {
                unit /= 10
                value += Int128(digit) * unit
            }
            return value
        }

        /// The minutes by which the zone is ahead.
        mutating func zone(_ text: Span<UInt8>) -> Int? {
            if skip("Z", text) { return 0 }
            let isBehind = skip("-", text)
            guard isBehind || skip("+", text), let hours = number(2, text), hours < 24,
                skip(":", text),
                let minutes = number(2, text), minutes < 60
            else { return nil }
            return (isBehind ? -1 : 1) * (hours * 60 + minutes)
        }
    }
}
