import Foundation
import KMSClient

/// Flags that hold a structure: shorthand, JSON, or a file with either.
enum Parameters {
    /// The encryption context that a flag's value stands for; `nil` for no value.
    static func encryptionContext(
        of value: String?, flag: String = "--encryption-context"
    ) throws(InputError) -> EncryptionContext? {
        guard let value else { return nil }
        let text = try ParameterFile.text(of: value, flag: flag)
        let pairs: [(key: String, value: String)]
        if text.first(where: { !$0.isWhitespace }) == "{" {
            let object: [String: String] = try json(text, flag: flag, shape: "strings by name")
            pairs = object.map { ($0.key, $0.value) }
        } else {
            pairs = try Shorthand.pairs(
                of: text.trimmingCharacters(in: .newlines), flag: flag)
        }
        do throws(KMSError) {
            return try EncryptionContext(pairs)
        } catch {
            throw InputError(parsing: flag, error.message)
        }
    }

    /// The tags that a flag's values stand for: `TagKey=a,TagValue=b` each, or one JSON list.
    static func tags(of values: [String], flag: String = "--tags") throws(InputError) -> [Tag] {
        var tags: [Tag] = []
        for value in values {
            let text = try ParameterFile.text(of: value, flag: flag)
            if text.first(where: { !$0.isWhitespace }) == "[" {
                let list: [[String: String]] = try json(
                    text, flag: flag, shape: "a list of objects with TagKey and TagValue")
                for object in list { tags.append(try tag(Array(object), flag: flag)) }
            } else {
                let pairs = try Shorthand.pairs(of: text, flag: flag)
                tags.append(try tag(pairs.map { ($0.key, $0.value) }, flag: flag))
            }
        }
        return tags
    }

    private static func tag(
        _ pairs: [(key: String, value: String)], flag: String
    ) throws(InputError) -> Tag {
        var tag = Tag()
        for (key, value) in pairs {
            switch key {
            case "TagKey": tag.tagKey = value
            case "TagValue": tag.tagValue = value
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

    private static func json<Value: Decodable>(
        _ text: String, flag: String, shape: String
    ) throws(InputError) -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data(text.utf8))
        } catch {
            throw InputError(parsing: flag, "Invalid JSON: it must be \(shape).")
        }
    }
}
