/// What may be repeated of a text from outside, in an error, a log line or a record.
package enum UntrustedText {
    /// What an error shows of `text`, which may be longer: 256 bytes.
    package static func shown(_ text: String) -> String {
        cut(text, bytes: 256)
    }

    /// The start of `text`, at most `limit` bytes of UTF-8, cut between two Unicode scalars.
    ///
    /// Each control (U+0000 to U+001F, U+007F to U+009F) and line separator (U+2028, U+2029) is replaced by
    /// `?`. Graphemes have no bound in bytes, so they are not counted.
    package static func cut(_ text: String, bytes limit: Int) -> String {
        var result = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            let shown = isControl(scalar) ? "?" : scalar
            count += UTF8.width(shown)
            guard count <= limit else { break }
            result.append(shown)
        }
        return String(result)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x2029: true
        default: false
        }
    }
}
