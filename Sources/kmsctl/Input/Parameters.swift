import KMSClient
import KMSShorthand

/// Flags that hold a structure: shorthand, JSON, or a file with either.
enum Parameters {
    /// The encryption context that a flag's value stands for; `nil` for no value.
    static func encryptionContext(
        of value: String?, flag: String = "--encryption-context"
    ) throws(InputError) -> EncryptionContext? {
        guard let value else { return nil }
        let text = try ParameterFile.text(of: value, flag: flag)
        guard case .object(let members) = try structure(text, flag: flag) else {
            throw InputError(parsing: flag, "It must be strings by name.")
        }
        var pairs: [(key: String, value: String)] = []
        for member in members {
            let text = try string(member.value, "\"\(member.key)\"", flag)
            pairs.append((key: member.key, value: text))
        }
        do throws(KMSError) {
            return try EncryptionContext(pairs)
        } catch {
            throw InputError(parsing: flag, error.message)
        }
    }

    /// The tags that a flag's values stand for: `TagKey=a,TagValue=b` or a JSON object each, or one
    /// JSON list.
    static func tags(of values: [String], flag: String = "--tags") throws(InputError) -> [Tag] {
        var tags: [Tag] = []
        for item in try items(values, flag: flag, isStructured: true) {
            tags.append(try tag(item, flag: flag))
        }
        return tags
    }

    /// The strings that a flag's values stand for: themselves, or one JSON list.
    static func strings(_ values: [String], flag: String) throws(InputError) -> [String] {
        var strings: [String] = []
        for item in try items(values, flag: flag, isStructured: false) {
            strings.append(try string(item, "an element", flag))
        }
        return strings
    }

    /// A single value may name a file, and a single text that begins with a bracket is a JSON list.
    private static func items(
        _ values: [String], flag: String, isStructured: Bool
    ) throws(InputError) -> [JSONValue] {
        var values = values
        if values.count == 1 { values[0] = try ParameterFile.text(of: values[0], flag: flag) }
        if values.count == 1, opening(of: values[0]) == "[" {
            guard case .array(let items) = try JSONValue(parsing: values[0], flag: flag) else {
                throw InputError(parsing: flag, "It must be a list.")
            }
            return items
        }
        var items: [JSONValue] = []
        for value in values {
            if isStructured {
                items.append(try structure(value, flag: flag))
            } else {
                items.append(.string(value))
            }
        }
        return items
    }

    /// What a text in JSON or in shorthand stands for.
    private static func structure(_ text: String, flag: String) throws(InputError) -> JSONValue {
        let first = opening(of: text)
        if first == "{" || first == "[" {
            return try JSONValue(parsing: text, flag: flag)
        }
        do throws(ShorthandError) {
            let pairs = try Shorthand.pairs(of: text) { (value) throws(ShorthandError) in
                try Parameters.content(of: value, flag: flag)
            }
            return JSONValue(.map(pairs))
        } catch {
            throw InputError(parsing: flag, error.message)
        }
    }

    /// What `key@=value` stands for: a string, as no structure here holds bytes.
    private static func content(
        of value: String, flag: String
    ) throws(ShorthandError) -> ShorthandValue {
        guard ParameterFile.path(of: value, scheme: "fileb://") == nil else {
            throw ShorthandError("\(value) gives bytes, and a string is due: use file://.")
        }
        do throws(InputError) {
            return .string(try ParameterFile.text(of: value, flag: flag))
        } catch {
            throw ShorthandError(error.reason)
        }
    }

    private static func opening(of text: String) -> Unicode.Scalar? {
        text.unicodeScalars.first { !$0.properties.isWhitespace }
    }

    /// The text of a value that must be one; `place` says which for the error.
    private static func string(
        _ value: JSONValue, _ place: String, _ flag: String
    ) throws(InputError) -> String {
        guard case .string(let text) = value else {
            throw InputError(
                parsing: flag, "Invalid type for \(place): it must be a string, not \(value.kind).")
        }
        return text
    }

    private static func tag(_ value: JSONValue, flag: String) throws(InputError) -> Tag {
        guard case .object(let members) = value else {
            throw InputError(
                parsing: flag, "A tag is an object with TagKey and TagValue, not \(value.kind).")
        }
        var tag = Tag()
        for (key, value) in members {
            switch key {
            case "TagKey": tag.tagKey = try string(value, key, flag)
            case "TagValue": tag.tagValue = try string(value, key, flag)
            default:
                throw InputError(
                    parsing: flag,
                    "Unknown parameter \"\(key)\", must be one of: TagKey, TagValue")
            }
        }
        guard tag.tagKey != nil, tag.tagValue != nil else {
            throw InputError(parsing: flag, "A tag has both TagKey and TagValue.")
        }
        return tag
    }
}

extension JSONValue {
    /// The value of a text in shorthand; null for bytes, which JSON does not have.
    init(_ value: ShorthandValue) {
        switch value {
        case .string(let text): self = .string(text)
        case .bytes: self = .null
        case .list(let values): self = .array(values.map { JSONValue($0) })
        case .map(let pairs):
            self = .object(pairs.map { (key: $0.key, value: JSONValue($0.value)) })
        }
    }

    /// The name of its kind, with its article.
    var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .integer, .number: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
