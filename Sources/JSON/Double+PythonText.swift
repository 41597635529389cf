extension Double {
    /// What Python's `repr` makes of a finite number: the fewest digits that give it back, and an
    /// exponent below 0.0001 and from 1e16 on.
    package var pythonText: String {
        // Swift finds the same digits, but sets the point by rules of its own.
        let parts = magnitude.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        var digits = Array(mantissa.joined(separator: "").utf8)
        var point = mantissa[0].utf8.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
        digits.removeFirst(leading)
        point -= leading
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let sign = self.sign == .minus ? "-" : ""
        guard !digits.isEmpty else { return sign + "0.0" }
        return sign + Self.pythonText(String(decoding: digits, as: UTF8.self), point: point)
    }

    /// The number 0.`digits` times ten to the power of `point`.
    private static func pythonText(_ digits: String, point: Int) -> String {
        let count = digits.utf8.count
        guard point > -4, point <= 16 else {
            let exponent = Swift.abs(point - 1)
            let rest = count > 1 ? ".\(digits.dropFirst())" : ""
            let sign = point < 1 ? "-" : "+"
            return "\(digits.prefix(1))\(rest)e\(sign)\(exponent < 10 ? "0" : "")\(exponent)"
        }
        func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
        if point <= 0 { return "0.\(zeros(-point))\(digits)" }
        if point >= count { return "\(digits)\(zeros(point - count)).0" }
        return "\(digits.prefix(point)).\(digits.dropFirst(point))"
    }
}
