import KMSJSON
import KMSAPI
import KMSShorthand

extension JSONValue {
    /// The object that pairs in shorthand stand for, each value in the form that its member has in
    /// JSON. What is not among `members` is a string, a list or an object.
    init(
        _ pairs: [(key: String, value: ShorthandValue)], members: [MemberShape], flag: String
    ) throws(InputError) {
        var object: [JSONValue.Member] = []
        for (key, value) in pairs {
            let member = members.first { $0.name.isSame(as: key) }
            let json = try JSONValue(value, as: member?.kind ?? .string, of: key, flag: flag)
            object.append((key: key, value: json))
        }
        self = .object(object)
    }

    private init(
        _ value: ShorthandValue, as kind: MemberKind, of key: String, flag: String
    ) throws(InputError) {
        switch (value, kind) {
        case (.bytes(let bytes), .bytes): self = .string(Base64.text(of: bytes))
        case (.bytes, _):
            throw InputError(
                parsing: flag,
                "The file gives bytes, and \(key) is \(MemberFlag.description(of: kind)): use file://."
            )
        case (.string(let text), .integer):
            self = Int64(text).map { JSONValue.integer($0) } ?? .string(text)
        case (.string("true"), .bool): self = .bool(true)
        case (.string("false"), .bool): self = .bool(false)
        case (.string(let text), _): self = .string(text)
        case (.list(let values), .list(let element)):
            var items: [JSONValue] = []
            for value in values {
                items.append(try JSONValue(value, as: element, of: key, flag: flag))
            }
            self = .array(items)
        case (.list(let values), _):
            self = try JSONValue(.list(values), as: .list(.string), of: key, flag: flag)
        case (.map(let pairs), .message(let message)):
            let members = MessageShapes.members(of: message) ?? []
            self = try JSONValue(pairs, members: members, flag: flag)
        case (.map(let pairs), _): self = try JSONValue(pairs, members: [], flag: flag)
        }
    }
}
