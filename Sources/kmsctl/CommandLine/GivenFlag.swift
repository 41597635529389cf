/// A flag on the command line with what stands behind it.
struct GivenFlag: Equatable {
    /// With its dashes.
    let name: String
    /// What stands behind an equals sign.
    private(set) var attached: String?
    /// The words behind it, up to the next flag.
    var values: [String] = []

    /// Reads one word; `nil` if it is no flag.
    init?(_ word: String) {
        guard Self.isFlag(word) else { return nil }
        guard word.utf8.starts(with: "--".utf8),
            let equals = word.utf8.firstIndex(of: UInt8(ascii: "="))
        else {
            name = word
            return
        }
        name = String(word[..<equals])
        attached = String(word[word.utf8.index(after: equals)...])
    }

    /// A flag with one value, whatever that begins with.
    init(_ name: String, value: String) {
        self.name = name
        attached = Self.isFlag(value) ? value : nil
        values = attached == nil ? [value] : []
    }

    init(_ name: String, values: [String]) {
        self.name = name
        self.values = values
    }

    /// The value of a flag that takes one; `nil` if there are more, or none.
    var value: String? {
        if let attached { return values.isEmpty ? attached : nil }
        return values.count == 1 ? values[0] : nil
    }

    /// The words that it is on the command line.
    var words: [String] {
        [attached.map { "\(name)=\($0)" } ?? name] + values
    }

    /// The flags that `words` are. A word before the first of them is dropped.
    static func flags(in words: ArraySlice<String>) -> [GivenFlag] {
        var flags: [GivenFlag] = []
        for word in words {
            if let flag = GivenFlag(word) {
                flags.append(flag)
            } else if !flags.isEmpty {
                flags[flags.count - 1].values.append(word)
            }
        }
        return flags
    }

    /// Whether a word begins a flag; `-` alone is a value.
    static func isFlag(_ word: String) -> Bool {
        word.utf8.first == UInt8(ascii: "-") && word.utf8.count > 1
    }
}
