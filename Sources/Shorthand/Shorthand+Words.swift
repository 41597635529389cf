// The words of the shorthand. Which characters are in them follows from the regular expressions of
// awscli, which end at U+FFFF: what lies beyond is in no word, but may be in quotes.

extension Shorthand {
    /// The scalar that is next; `nil` at the end.
    var current: Unicode.Scalar? { index < text.count ? text[index] : nil }

    func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    mutating func skipSpaces() {
        while let scalar = current, Self.isSkipped(scalar) { index += 1 }
    }

    mutating func expect(
        _ scalar: Unicode.Scalar, skippingSpaces: Bool = false
    ) throws(ShorthandError) {
        if skippingSpaces { skipSpaces() }
        guard current == scalar else {
            throw unexpected(
                expected: String(Character(scalar)),
                received: current.map { String(Character($0)) } ?? "EOF")
        }
        index += 1
        if skippingSpaces { skipSpaces() }
    }

    /// The word that is next, whose first scalar every word may begin with; `nil` if there is none.
    mutating func word(_ goesOn: (Unicode.Scalar) -> Bool) -> String? {
        var word: [Unicode.Scalar] = []
        while let scalar = current {
            if scalar == "\\", index + 1 < text.count, text[index + 1] == "," {
                word.append(",")
                index += 2
            } else if word.isEmpty ? Self.beginsWord(scalar) : goesOn(scalar) {
                word.append(scalar)
                index += 1
            } else {
                break
            }
        }
        guard !word.isEmpty else { return nil }
        while let last = word.last, Self.isSpace(last) { word.removeLast() }
        return string(word[...])
    }

    /// What stands between the quote that is next and the one that ends it.
    mutating func quoted(by quote: Unicode.Scalar) throws(ShorthandError) -> String {
        var end = index + 1
        var lastEscaped: Int?
        while end < text.count, text[end] != quote {
            if text[end] == "\\", end + 1 < text.count, text[end + 1] == quote {
                lastEscaped = end + 1
                end += 1
            }
            end += 1
        }
        if end >= text.count {
            // No quote is left to end it: the last one after a backslash does.
            guard let lastEscaped else {
                let kind = quote == "'" ? "<singled quoted>" : "<double quoted>"
                throw unexpected(expected: kind, received: "<none>")
            }
            end = lastEscaped
        }
        let inside = Array(text[index + 1..<end])
        index = end + 1
        let unquoted = Self.replacing("\\", quote, by: quote, in: inside)
        return string(Self.replacing("\\", "\\", by: "\\", in: unquoted)[...])
    }

    private static func replacing(
        _ first: Unicode.Scalar, _ second: Unicode.Scalar, by new: Unicode.Scalar,
        in scalars: [Unicode.Scalar]
    ) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var index = 0
        while index < scalars.count {
            if scalars[index] == first, index + 1 < scalars.count, scalars[index + 1] == second {
                result.append(new)
                index += 2
            } else {
                result.append(scalars[index])
                index += 1
            }
        }
        return result
    }

    // MARK: Classes of scalars

    static func isQuote(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "\"" }

    static func isOfKey(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "#", "/", ":": true
        default: false
        }
    }

    private static func beginsWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21, 0x23...0x26, 0x28...0x2B, 0x2D...0x3C, 0x3E...0x5A, 0x5C...0x7A, 0x7C...0xFFFF:
            true
        default: false
        }
    }

    static func isInFirstValue(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21, 0x23...0x26, 0x28...0x2B, 0x2D...0x5C, 0x5E...0x7C, 0x7E...0xFFFF: true
        default: isSpace(scalar)
        }
    }

    static func isInRowValue(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21, 0x23...0x26, 0x28...0x2B, 0x2D...0x3C, 0x3E...0xFFFF: true
        default: isSpace(scalar)
        }
    }

    /// What is passed over between words.
    private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || (0x09...0x0D).contains(scalar.value)
    }

    /// What Python takes for white space.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
            0x205F, 0x3000:
            true
        default: false
        }
    }

    // MARK: Errors

    func unexpected(expected: String, received: String) -> ShorthandError {
        ShorthandError(
            syntax: "Expected: '\(expected)', received: '\(received)' for input:\n"
                + located(at: index))
    }

    func duplicate(_ key: String, at place: Int) -> ShorthandError {
        ShorthandError(
            "Second instance of key \"\(key)\" encountered for input:\n\(located(at: place))\n"
                + "This is often because there is a preceding \",\" instead of a space.")
    }

    /// The whole text with a mark under the scalar at `place`.
    private func located(at place: Int) -> String {
        let place = min(place, text.count)
        let lineStart = text[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
        let lineEnd = text[place...].firstIndex(of: "\n") ?? text.count
        let mark = "\n" + String(repeating: " ", count: place - lineStart) + "^"
        return string(text[..<lineEnd]) + mark + string(text[lineEnd...])
    }
}
