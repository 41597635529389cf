/// Text from elsewhere for a terminal: nothing in it moves the cursor or turns a line around.
enum TerminalText {
    /// The text with what is not printed by its number, as `\u001b`.
    static func plain(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { append(scalar, to: &shown) }
        return String(shown)
    }

    /// The same in quotes, which show where it ends.
    static func quoted(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        shown.append("\"")
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { shown.append("\\") }
            append(scalar, to: &shown)
        }
        shown.append("\"")
        return String(shown)
    }

    private static func append(
        _ scalar: Unicode.Scalar, to shown: inout String.UnicodeScalarView
    ) {
        guard !isPrinted(scalar) else {
            shown.append(scalar)
            return
        }
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: max(0, 4 - digits.utf8.count))
        shown.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
    }

    /// Controls, and what Unicode has to steer the direction of text, are not.
    private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
            .paragraphSeparator:
            false
        default: true
        }
    }
}
