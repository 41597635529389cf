import KMSJSON
import KMSAPI

/// The members of a request or a reply with values that only show their types.
///
/// Source: botocore 1.43, `ArgumentGenerator` of `utils.py`.
struct Skeleton {
    let operation: String
    let isOutput: Bool

    /// Prints it: a request as JSON to fill in, a reply as the call would print it.
    func show(_ options: GlobalOptions) throws {
        guard isOutput else {
            return try StandardStreams.print(JSONWriter.text(of: value, indentation: 4) + "\n")
        }
        try options.show(value, of: operation)
    }

    var value: JSONValue {
        structure(operation + (isOutput ? "Response" : "Request"))
    }

    private func structure(_ message: String) -> JSONValue {
        let members = MessageShapes.members(of: message) ?? []
        return .object(
            members.map { (key: $0.name, value: sample(of: $0.kind, name: $0.name)) })
    }

    /// In a reply a string is its member's name.
    private func sample(of kind: MemberKind, name: String) -> JSONValue {
        switch kind {
        case .string: .string(isOutput ? name : "")
        case .bytes: .null
        case .bool: .bool(true)
        case .integer: .integer(0)
        case .time: .string("1970-01-01T00:00:00")
        case .map: .object([(key: "KeyName", value: .string(""))])
        case .enumeration(_, let values): .string(isOutput ? name : values.first ?? "")
        case .message(let message): structure(message)
        case .list(.enumeration(let type, let values)):
            .array([sample(of: .enumeration(name: type, values: values), name: type)])
        case .list(let element): .array([sample(of: element, name: "")])
        }
    }
}
