import KMSJSON
import KMSAPI

/// A member of a request, given in JSON, as the flag that stands for it.
enum MemberFlag {
    /// The flag with the value; `nil` if there is nothing to give, as for an empty list.
    ///
    /// Throws if the value is of another type than the member. A text is taken as it is: no file is
    /// read that it names.
    static func flag(
        _ name: String, _ member: MemberShape, _ value: JSONValue
    ) throws(InputError) -> GivenFlag? {
        switch (member.kind, value) {
        case (.string, .string(let text)), (.enumeration, .string(let text)),
            (.time, .string(let text)):
            return GivenFlag(name, value: text)
        case (.bytes, .string(let text)):
            guard !text.utf8.contains(UInt8(ascii: ":")) else {
                throw InputError(parsing: name, "Invalid base64.")
            }
            return GivenFlag(name, value: text)
        case (.integer, .integer(let number)), (.time, .integer(let number)):
            return GivenFlag(name, value: String(number))
        case (.time, .number(let number)):
            return GivenFlag(name, value: String(number))
        case (.bool, .bool(let value)):
            return GivenFlag(value ? name : "--no-\(name.dropFirst(2))", values: [])
        case (.map, .object), (.message, .object):
            return GivenFlag(name, value: JSONWriter.text(of: value))
        case (.list, .array(let items)) where items.isEmpty: return nil
        case (.list(.enumeration), .array(let items)):
            var words: [String] = []
            for item in items {
                guard case .string(let word) = item, !GivenFlag.isFlag(word) else {
                    throw wrongType(member, "an element that is \(item.kind)")
                }
                words.append(word)
            }
            return GivenFlag(name, values: words)
        case (.list, .array): return GivenFlag(name, value: JSONWriter.text(of: value))
        default: throw wrongType(member, value.kind)
        }
    }

    /// The name of what a member holds, with its article.
    static func description(of kind: MemberKind) -> String {
        switch kind {
        case .string, .enumeration: "a string"
        case .bytes: "base64"
        case .bool: "a boolean"
        case .integer: "a whole number"
        case .time: "a time"
        case .map, .message: "an object"
        case .list: "a list"
        }
    }

    private static func wrongType(_ member: MemberShape, _ found: String) -> InputError {
        .invalid([
            "Invalid type for parameter \(member.name): it must be \(description(of: member.kind)), not \(found)."
        ])
    }
}
