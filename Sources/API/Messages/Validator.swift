package import KMSModel
import KMSSecrets

/// Collects what is wrong with the fields of one request, and says it as AWS does.
///
/// Values of secrets and blobs are not repeated. Source: recorded answers of AWS KMS.
@usableFromInline
package struct Validator {
    private var failures: [String] = []
    /// All failures, those that are not told included.
    private var count = 0
    /// How many failures are told: a request of a few bytes can have hundreds.
    private static let shownFailures = 20
    /// The names of the messages around the fields that are checked, with a dot behind each.
    private var prefix = ""

    package init() {}

    /// Throws `ValidationException` if a field was wrong.
    package consuming func finish() throws(KMSError) {
        guard count > 0 else { return }
        let noun = count == 1 ? "error" : "errors"
        throw KMSError(
            .validation,
            "\(count) validation \(noun) detected: \(failures.joined(separator: "; "))")
    }

    /// A field that must be there, and isn't.
    package mutating func missing(_ field: StaticString) {
        fail("Value null at '\(prefix)\(field)'", "not be null")
    }

    /// A text of `length` characters; AWS counts Unicode scalars.
    mutating func check(
        _ value: String?, _ field: StaticString, length: ClosedRange<Int>, pattern: Pattern? = nil
    ) {
        guard let value else { return }
        let isOfLength = Self.fits(value, length)
        let isOfPattern = pattern?.matches(value) ?? true
        guard !isOfLength || !isOfPattern else { return }
        let subject = "Value '\(UntrustedText.shown(value))' at '\(prefix)\(field)'"
        check(value.unicodeScalars.count, subject, length)
        if let pattern, !isOfPattern {
            fail(subject, "satisfy regular expression pattern: \(pattern.text)")
        }
    }

    /// Bytes of a `length`; their value is not shown.
    mutating func check(bytes count: Int?, _ field: StaticString, length: ClosedRange<Int>) {
        guard let count, !length.contains(count) else { return }
        check(count, "Value at '\(prefix)\(field)'", length)
    }

    /// Secret bytes of a `length`.
    mutating func check(
        secret: borrowing SecretBytes?, _ field: StaticString, length: ClosedRange<Int>,
        isRequired: Bool = false
    ) {
        switch secret {
        case .none: if isRequired { missing(field) }
        case .some(let secret): check(bytes: secret.count, field, length: length)
        }
    }

    /// An encryption context, whose keys and values have a limit together.
    mutating func check(_ context: EncryptionContext?, _ field: StaticString) {
        guard let context, context.byteCount > EncryptionContext.byteLimit else { return }
        fail(
            "Value at '\(prefix)\(field)'",
            "have keys and values of at most \(EncryptionContext.byteLimit) bytes in all; these have "
                + "\(context.byteCount)")
    }

    /// A number in a range.
    mutating func check(_ value: Int?, _ field: StaticString, range: ClosedRange<Int>) {
        guard let value, !range.contains(value) else { return }
        fail(
            "Value '\(value)' at '\(prefix)\(field)'",
            value < range.lowerBound
                ? "have value greater than or equal to \(range.lowerBound)"
                : "have value less than or equal to \(range.upperBound)")
    }

    /// A list of `count` elements.
    mutating func check(count: Int, _ field: StaticString, length: ClosedRange<Int>) {
        guard !length.contains(count) else { return }
        check(count, "Value at '\(prefix)\(field)'", length)
    }

    /// Texts of `length` characters each.
    mutating func check(
        each values: [String], _ field: StaticString, length: ClosedRange<Int>,
        pattern: Pattern? = nil
    ) {
        guard !values.isEmpty else { return }
        for value in values {
            guard !Self.fits(value, length) || !(pattern?.matches(value) ?? true) else { continue }
            let bounds =
                "Member must have length less than or equal to \(length.upperBound), "
                + "Member must have length greater than or equal to \(length.lowerBound)"
            let form =
                pattern.map { ", Member must satisfy regular expression pattern: \($0.text)" } ?? ""
            return fail(
                "Value at '\(prefix)\(field)'", "satisfy constraint: [\(bounds)\(form)]")
        }
    }

    /// The fields of a message in a field.
    mutating func check<Value: APIMessage & ~Copyable>(
        _ message: borrowing Value?, _ field: StaticString
    ) {
        switch message {
        case .none: return
        case .some(let message): check(message, prefix: "\(field).")
        }
    }

    /// The fields of each message of a list.
    /// Those beyond `limit` are for the operation to refuse.
    mutating func check(messages: [some APIMessage], _ field: StaticString, limit: Int) {
        for (index, message) in messages.prefix(limit).enumerated() {
            check(message, prefix: "\(field).\(index + 1).member.")
        }
    }

    private mutating func check<Value: APIMessage & ~Copyable>(
        _ message: borrowing Value, prefix inner: String
    ) {
        let outer = prefix
        prefix = outer + inner
        message.validate(&self)
        prefix = outer
    }

    /// Whether `text` has `length` Unicode scalars: what a length is in AWS's API models (Smithy).
    private static func fits(_ text: String, _ length: ClosedRange<Int>) -> Bool {
        let bytes = text.utf8.count
        // A scalar has 1 to 4 bytes, so that most texts need not be read.
        if bytes <= length.upperBound, (bytes + 3) / 4 >= length.lowerBound { return true }
        return length.contains(text.unicodeScalars.count)
    }

    private mutating func check(_ count: Int, _ subject: String, _ length: ClosedRange<Int>) {
        if count < length.lowerBound {
            fail(subject, "have length greater than or equal to \(length.lowerBound)")
        } else if count > length.upperBound {
            fail(subject, "have length less than or equal to \(length.upperBound)")
        }
    }

    private mutating func fail(_ subject: String, _ constraint: String) {
        count += 1
        guard count <= Self.shownFailures else { return }
        failures.append("\(subject) failed to satisfy constraint: Member must \(constraint)")
    }
}
