/// AWS CLI's shorthand: `Key=Value,Key2=[a,b],Key3={Inner='a, b'},Key4@=file://path`.
///
/// Takes what AWS CLI's `ShorthandParser` takes and gives the same structure. It goes step by step in
/// the same order, so that it goes back where that goes back. Source: awscli 1.45, `shorthand.py`.
package struct Shorthand {
    /// Gives what a value after `@=` stands for: what is in the file it names, or the text itself.
    package typealias Loader = (String) throws(ShorthandError) -> ShorthandValue

    let text: [Unicode.Scalar]
    var index = 0
    private let load: Loader
    /// Whether values are read from the files that they name.
    private var loads = false

    /// The pairs that `text` spells, in their order.
    package static func pairs(
        of text: String, load: @escaping Loader
    ) throws(ShorthandError) -> [(key: String, value: ShorthandValue)] {
        var parser = Shorthand(text: Array(text.unicodeScalars), load: load)
        return try parser.parameter()
    }

    private init(text: [Unicode.Scalar], load: @escaping Loader) {
        self.text = text
        self.load = load
    }

    // MARK: Pairs

    private mutating func parameter()
        throws(ShorthandError) -> [(key: String, value: ShorthandValue)]
    {
        var pairs: [(key: String, value: ShorthandValue)] = []
        var last = 0
        repeat {
            if !pairs.isEmpty { try expect(",", skippingSpaces: true) }
            let key = try keyBeforeValue()
            let value = try values()
            guard !pairs.contains(where: { $0.key.utf8.elementsEqual(key.utf8) }) else {
                throw duplicate(key, at: last + 1)
            }
            pairs.append((key: key, value: value))
            last = index
        } while index < text.count
        return pairs
    }

    /// A key and the `=` or `@=` behind it.
    private mutating func keyBeforeValue() throws(ShorthandError) -> String {
        let start = index
        while let scalar = current, Self.isOfKey(scalar) { index += 1 }
        let key = string(text[start..<index])
        skipSpaces()
        loads = current == "@"
        if loads {
            index += 1
            skipSpaces()
        }
        try expect("=", skippingSpaces: true)
        return key
    }

    // MARK: Values

    private mutating func values() throws(ShorthandError) -> ShorthandValue {
        if current == nil { return .string("") }
        if current == "[" { return try list() }
        if current == "{" { return try map() }
        return try valueOrRow()
    }

    /// One value, or several between commas: `a=b` or `a=b,c`.
    private mutating func valueOrRow() throws(ShorthandError) -> ShorthandValue {
        let first = try firstValue()
        skipSpaces()
        guard current == "," else { return first }
        try expect(",", skippingSpaces: true)
        var row = [first]
        var isOpen = true
        while isOpen {
            do throws(ShorthandError) {
                let value = try rowValue()
                skipSpaces()
                isOpen = current != nil
                if isOpen { try expect(",", skippingSpaces: true) }
                row.append(value)
            } catch {
                guard error.isSyntax, current != nil else { throw error }
                // What looked like the next value is the next key: `a=b,c=d`.
                while text[index] != "," { index -= 1 }
                isOpen = false
            }
        }
        return row.count == 1 ? first : .list(row)
    }

    private mutating func list() throws(ShorthandError) -> ShorthandValue {
        try expect("[", skippingSpaces: true)
        var values: [ShorthandValue] = []
        while current != "]" {
            values.append(try innerValue())
            try separate(before: "]")
        }
        try expect("]")
        return .list(values)
    }

    private mutating func map() throws(ShorthandError) -> ShorthandValue {
        try expect("{", skippingSpaces: true)
        var pairs: [(key: String, value: ShorthandValue)] = []
        while current != "}" {
            let key = try keyBeforeValue()
            let value = try innerValue()
            try separate(before: "}")
            // As in AWS CLI the last one counts, in the place of the first.
            if let place = pairs.firstIndex(where: { $0.key.utf8.elementsEqual(key.utf8) }) {
                pairs[place].value = value
            } else {
                pairs.append((key: key, value: value))
            }
        }
        try expect("}")
        return .map(pairs)
    }

    private mutating func separate(before end: Unicode.Scalar) throws(ShorthandError) {
        skipSpaces()
        guard current != end else { return }
        try expect(",")
        skipSpaces()
    }

    private mutating func innerValue() throws(ShorthandError) -> ShorthandValue {
        if current == "[" { return try list() }
        if current == "{" { return try map() }
        return try firstValue()
    }

    private mutating func firstValue() throws(ShorthandError) -> ShorthandValue {
        if let quote = current, Self.isQuote(quote) {
            let text = try quoted(by: quote)
            return try resolved(text)
        }
        guard let word = word(Self.isInFirstValue) else { return .string("") }
        return try resolved(word)
    }

    /// A value behind a comma. It must not be empty, and no `=` may be in it.
    private mutating func rowValue() throws(ShorthandError) -> ShorthandValue {
        if let quote = current, Self.isQuote(quote) {
            let text = try quoted(by: quote)
            return try resolved(text)
        }
        guard let word = word(Self.isInRowValue) else {
            throw unexpected(expected: "<second>", received: "<none>")
        }
        return try resolved(word)
    }

    private func resolved(_ text: String) throws(ShorthandError) -> ShorthandValue {
        loads ? try load(text) : .string(text)
    }
}
