/// An ARN's six parts, which `:` separates; the sixth may have more of them.
enum ARNText {
    static let partCount = 6

    /// Whether the ARN `text` matches `pattern`, part by part.
    ///
    /// A wildcard stays within its part. A pattern of less than six parts matches nothing, but if
    /// `mayGoOn` what goes on behind it in any way.
    static func matches(
        _ pattern: Span<UInt8>, _ text: Span<UInt8>, mayGoOn: Bool, _ budget: inout Budget
    ) -> Bool {
        guard budget.spend(text.count + pattern.count), count(of: text) == partCount else {
            return false
        }
        var (rest, restOfText) = (pattern, text)
        for part in 1...partCount {
            let end = part < partCount ? colon(in: rest) : nil
            let endOfText = part < partCount ? colon(in: restOfText) : nil
            let piece = rest.extracting(..<(end ?? rest.count))
            let pieceOfText = restOfText.extracting(..<(endOfText ?? restOfText.count))
            guard WildcardPattern.matches(piece, pieceOfText, &budget) else { return false }
            guard let end, let endOfText else { return part == partCount || mayGoOn }
            rest = rest.extracting((end + 1)...)
            restOfText = restOfText.extracting((endOfText + 1)...)
        }
        return true
    }

    /// How many parts there are, at most six.
    static func count(of text: Span<UInt8>) -> Int {
        var count = 1
        for index in text.indices where text[index] == UInt8(ascii: ":") && count < partCount {
            count += 1
        }
        return count
    }

    private static func colon(in text: Span<UInt8>) -> Int? {
        for index in text.indices where text[index] == UInt8(ascii: ":") { return index }
        return nil
    }
}
