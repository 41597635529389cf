import KMSJSON
import KMSAPI
import KMSClient
import KMSShorthand

/// What flags stand for: a structure is shorthand, JSON, or a file with either.
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

    /// The message that a flag's value stands for; `nil` for no value. `member` is its name.
    static func message<Message: APIMessage & ~Copyable>(
        of value: String?, flag: String, member: String
    ) throws(InputError) -> Message? {
        guard let value else { return nil }
        let text = try ParameterFile.text(of: value, flag: flag)
        let json = try structure(text, flag: flag, members: Message.shape)
        return try JSONParameter(json, member).message()
    }

    /// The messages that a flag's values stand for: shorthand or a JSON object each, or one JSON list.
    static func messages<Message: APIMessage>(
        of values: [String], flag: String, member: String
    ) throws(InputError) -> [Message] {
        let items = try Self.items(values, flag: flag) { text throws(InputError) in
            try structure(text, flag: flag, members: Message.shape)
        }
        return try JSONParameter(.array(items), member).messages()
    }

    /// The strings that a flag's values stand for: themselves, or one JSON list.
    static func strings(of values: [String], flag: String) throws(InputError) -> [String] {
        var strings: [String] = []
        for item in try items(values, flag: flag, { .string($0) }) {
            strings.append(try string(item, "an element", flag))
        }
        return strings
    }

    /// The bytes that a flag's value stands for; `nil` for no value.
    static func bytes(
        of value: String?, flag: String, format: BinaryFormat
    ) throws(InputError) -> [UInt8]? {
        guard let value else { return nil }
        return try Blob.bytes(of: value, flag: flag, format: format)
    }

    /// The secret bytes that a flag's value stands for; `nil` for no value.
    static func secret(
        of value: String?, flag: String, format: BinaryFormat
    ) throws(InputError) -> SecretBytes? {
        guard let value else { return nil }
        return try SecretBlob.bytes(of: value, flag: flag, format: format)
    }

    /// The time that a flag's value stands for; `nil` for no value.
    static func time(of value: String?, flag: String) throws(InputError) -> Timestamp? {
        guard let value else { return nil }
        return try PointInTime.read(value, flag: flag)
    }

    /// What the values stand for, each as `item` reads it. A single value may name a file, and a
    /// single text that begins with a bracket is a JSON list.
    private static func items(
        _ values: [String], flag: String, _ item: (String) throws(InputError) -> JSONValue
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
        for value in values { items.append(try item(value)) }
        return items
    }

    /// What a text in JSON or in shorthand stands for; `members` are those of a message.
    private static func structure(
        _ text: String, flag: String, members: [MemberShape] = []
    ) throws(InputError) -> JSONValue {
        let first = opening(of: text)
        if first == "{" || first == "[" {
            return try JSONValue(parsing: text, flag: flag)
        }
        let pairs: [(key: String, value: ShorthandValue)]
        do throws(ShorthandError) {
            pairs = try Shorthand.pairs(of: text) { (value) throws(ShorthandError) in
                try Parameters.content(of: value, flag: flag)
            }
        } catch {
            throw InputError(parsing: flag, error.message)
        }
        return try JSONValue(pairs, members: members, flag: flag)
    }

    /// What `key@=value` stands for: bytes, or a string.
    private static func content(
        of value: String, flag: String
    ) throws(ShorthandError) -> ShorthandValue {
        do throws(InputError) {
            if let bytes = try ParameterFile.bytes(of: value, flag: flag) { return .bytes(bytes) }
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
}

extension JSONValue {
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
