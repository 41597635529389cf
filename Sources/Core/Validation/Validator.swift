import KMSModel

/// Collects what is wrong with the fields of one request, and says it as AWS does.
///
/// Values of secrets and blobs are not repeated. Source: recorded answers of AWS KMS.
struct Validator {
    private var failures: [String] = []

    /// Throws `ValidationException` if a field was wrong.
    consuming func finish() throws(KMSError) {
        guard !failures.isEmpty else { return }
        let noun = failures.count == 1 ? "error" : "errors"
        throw KMSError(
            .validation,
            "\(failures.count) validation \(noun) detected: \(failures.joined(separator: "; "))")
    }

    /// A text of `length` characters that must be there; AWS counts Unicode scalars.
    mutating func require(
        _ value: String?, _ field: String, length: ClosedRange<Int>, pattern: Pattern? = nil
    ) {
        guard let value else { return missing(field) }
        check(value, field, length: length, pattern: pattern)
    }

    /// A text of `length` characters, if it is there.
    mutating func check(
        _ value: String?, _ field: String, length: ClosedRange<Int>, pattern: Pattern? = nil
    ) {
        guard let value else { return }
        let isOfLength = Self.fits(value, length)
        let isOfPattern = pattern?.matches(value) ?? true
        guard !isOfLength || !isOfPattern else { return }
        let shown = "'\(UntrustedText.shown(value))'"
        check(value.unicodeScalars.count, field, length: length, shown: shown)
        if let pattern, !isOfPattern {
            fail(
                "Value \(shown) at '\(field)'",
                "satisfy regular expression pattern: \(pattern.text)")
        }
    }

    /// Bytes of a `length`, if they are there; their value is not shown.
    mutating func check(bytes count: Int?, _ field: String, length: ClosedRange<Int>) {
        guard let count else { return }
        check(count, field, length: length, shown: nil)
    }

    /// A number in a range, if it is there.
    mutating func check(_ value: Int?, _ field: String, range: ClosedRange<Int>) {
        guard let value else { return }
        if value < range.lowerBound {
            fail(
                "Value '\(value)' at '\(field)'",
                "have value greater than or equal to \(range.lowerBound)")
        } else if value > range.upperBound {
            fail(
                "Value '\(value)' at '\(field)'",
                "have value less than or equal to \(range.upperBound)")
        }
    }

    /// The key of a request: 1 to 2048 characters.
    mutating func require(key value: String?, _ field: String = "keyId") {
        require(value, field, length: 1...2048)
    }

    /// The same, if it is there.
    mutating func check(key value: String?, _ field: String = "keyId") {
        check(value, field, length: 1...2048)
    }

    /// Up to 10 tokens of 1 to 8192 characters.
    mutating func check(grantTokens tokens: [String]) {
        if tokens.count > 10 {
            fail("Value at 'grantTokens'", "have length less than or equal to 10")
        }
        for token in tokens.prefix(10) where !Self.fits(token, 1...8192) {
            fail("Value at 'grantTokens'", "have length between 1 and 8192")
        }
    }

    /// The alias of a request.
    mutating func require(alias value: String?) {
        require(value, "aliasName", length: 1...256, pattern: .aliasName)
    }

    /// Whether `text` has `length` Unicode scalars: what a length is in AWS's API models (Smithy).
    private static func fits(_ text: String, _ length: ClosedRange<Int>) -> Bool {
        let bytes = text.utf8.count
        // A scalar has 1 to 4 bytes, so that most texts need not be read.
        if bytes <= length.upperBound, (bytes + 3) / 4 >= length.lowerBound { return true }
        return length.contains(text.unicodeScalars.count)
    }

    mutating func missing(_ field: String) {
        fail("Value null at '\(field)'", "not be null")
    }

    private mutating func check(
        _ count: Int, _ field: String, length: ClosedRange<Int>, shown: String?
    ) {
        let subject = shown.map { "Value \($0) at '\(field)'" } ?? "Value at '\(field)'"
        if count < length.lowerBound {
            fail(subject, "have length greater than or equal to \(length.lowerBound)")
        } else if count > length.upperBound {
            fail(subject, "have length less than or equal to \(length.upperBound)")
        }
    }

    private mutating func fail(_ subject: String, _ constraint: String) {
        failures.append("\(subject) failed to satisfy constraint: Member must \(constraint)")
    }
}

/// A pattern of the AWS KMS API model.
struct Pattern {
    let text: String
    private let accepts: @Sendable (Unicode.Scalar) -> Bool

    /// Whether all of `value` is of the pattern's characters.
    func matches(_ value: String) -> Bool {
        value.unicodeScalars.allSatisfy(accepts)
    }

    static let aliasName = Pattern(text: "^[a-zA-Z0-9:/_-]+$") {
        isLetterOrDigit($0) || ":/_-".unicodeScalars.contains($0)
    }

    static let marker = Pattern(text: "[\\u0020-\\u00FF]*") { (0x20...0xFF).contains($0.value) }

    static let policy = Pattern(text: "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+") {
        (0x20...0xFF).contains($0.value) || [0x9, 0xA, 0xD].contains($0.value)
    }

    static let xksKeyID = Pattern(text: "^[a-zA-Z0-9-_.]+$") {
        isLetterOrDigit($0) || "-_.".unicodeScalars.contains($0)
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: false
        }
    }
}
