/// The names of all actions by their bytes, so that one pass over a pattern finds all that match it.
///
/// A document may have thousands of patterns, each made to match slowly: here a byte of one costs at most as many
/// steps as the longest name has bytes, whatever the wildcards are. Names are bits of a word; for each place in
/// them, a word says which have matched the pattern up to there (Baeza-Yates and Gonnet, "A New Approach to Text
/// Searching", turned around: their words have a pattern's places, and these the names).
struct ActionNames: Sendable {
    /// The names of ``Action/all``.
    static let all = ActionNames(Action.all)

    /// The bits of all names.
    let bits: UInt64
    /// The length of the longest name, in bytes.
    private let width: Int
    /// For each byte of ASCII, `width` words: the names that have it, in lower case, at each place. In those of `?`,
    /// which no name has, all names that have anything there.
    private let columns: [UInt64]
    /// For each length the names that have it.
    private let ofLength: [UInt64]

    /// More than any name has bytes.
    private static let placeLimit = 64

    private init(_ actions: [Action]) {
        let names = actions.map { FoldedText.folded($0.fullName.utf8) }
        let width = names.map(\.count).max() ?? 0
        precondition(actions.count <= UInt64.bitWidth && width < Self.placeLimit)  // our own names
        var bits: UInt64 = 0
        var columns = [UInt64](repeating: 0, count: 0x80 * width)
        var ofLength = [UInt64](repeating: 0, count: width + 1)
        for (action, name) in zip(actions, names) {
            let bit: UInt64 = 1 << UInt64(action.index)
            bits |= bit
            ofLength[name.count] |= bit
            for (place, byte) in name.enumerated() {
                columns[Int(byte) * width + place] |= bit
                columns[Int(UInt8(ascii: "?")) * width + place] |= bit
            }
        }
        self.bits = bits
        self.width = width
        self.columns = columns
        self.ofLength = ofLength
    }

    /// The bits of the names that match a pattern in any case; adds to `steps` how many words were looked at.
    func bits(matching pattern: Span<UInt8>, _ steps: inout Int) -> UInt64 {
        // Names of which so many bytes match what was read of the pattern: none but from `low` to `high`.
        var matched = InlineArray<64, UInt64>(repeating: 0)
        matched[0] = bits
        var (low, high) = (0, 0)
        var isBehindRun = false
        for index in pattern.indices {
            steps += 1
            let byte = pattern[index]
            if byte == UInt8(ascii: "*") {
                guard !isBehindRun else { continue }
                isBehindRun = true
                steps += width - low
                var names: UInt64 = 0
                for place in low...width {
                    names |= matched[place]
                    matched[place] = names
                }
                high = width
                continue
            }
            isBehindRun = false
            guard low < width, byte < 0x80 else { return 0 }
            let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            let column = Int(isCapital ? byte | 0x20 : byte) * width
            let last = min(high, width - 1)
            steps += last - low
            var names: UInt64 = 0
            for place in (low...last).reversed() {
                let found = matched[place] & columns[column + place]
                matched[place + 1] = found
                names |= found
            }
            guard names != 0 else { return 0 }
            matched[low] = 0
            low += 1
            high = last + 1
        }
        var result: UInt64 = 0
        for place in low...high { result |= matched[place] & ofLength[place] }
        return result
    }
}
