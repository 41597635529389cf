import KMSJSON
import KMSAPI

/// The flags of an operation's command, as they follow from the members of its request.
struct RequestFlags {
    private let operation: String
    private let members: [MemberShape]

    /// `nil` for a command that is for no operation of AWS KMS.
    init?(command: String) {
        guard let operation = AWSOperations.operation(of: command),
            let members = MessageShapes.members(of: operation + "Request")
        else { return nil }
        self.operation = operation
        self.members = members
    }

    /// The flag of a member: `--key-id` for `KeyId`.
    static func flag(of member: MemberShape) -> String {
        "--" + AWSOperations.commandLineName(of: member.name)
    }

    /// The skeleton that `--generate-cli-skeleton` asks for; `nil` without it.
    func skeleton(_ flags: [GivenFlag]) throws(InputError) -> Skeleton? {
        let name = "--generate-cli-skeleton"
        guard let flag = flags.last(where: { $0.name == name }) else { return nil }
        let words = flag.values + (flag.attached.map { [$0] } ?? [])
        switch words {
        case [], ["input"]: return Skeleton(operation: operation, isOutput: false)
        case ["output"]: return Skeleton(operation: operation, isOutput: true)
        default: throw InputError(parsing: name, "Invalid choice, must be one of: input, output")
        }
    }

    /// The flags with the text of the files that they name, and those that `--cli-input-json` adds.
    func completed(_ flags: [GivenFlag]) throws(InputError) -> [GivenFlag] {
        var flags = flags
        let input = "--cli-input-json"
        let json = flags.last { $0.name == input }
        flags.removeAll { $0.name == input }
        // Only listings have pages.
        if !members.contains(where: { $0.name == "Marker" }) {
            flags.removeAll { $0.name == "--no-paginate" }
        }
        for index in flags.indices { flags[index] = try withText(flags[index]) }
        guard let json else { return flags }
        guard let value = json.value else { throw InputError(parsing: input, "Give one value.") }
        let text = try ParameterFile.text(of: value, flag: input)
        guard case .object(let values) = try JSONValue(parsing: text, flag: input) else {
            throw InputError(parsing: input, "Invalid JSON: it must be an object.")
        }
        for (name, value) in values {
            guard let member = members.first(where: { $0.name.isSame(as: name) }) else {
                let names = members.map(\.name).joined(separator: ", ")
                throw .invalid([
                    "Unknown parameter in input: \"\(name)\", must be one of: \(names)"
                ])
            }
            let flag = Self.flag(of: member)
            let negation = "--no-\(flag.dropFirst(2))"
            let isGiven = flags.contains { $0.name == flag || $0.name == negation }
            guard !isGiven, let new = try MemberFlag.flag(flag, member, value) else { continue }
            flags.append(new)
        }
        return flags
    }

    /// A flag whose value is the text of a file, if it names one. Blobs and structures read theirs
    /// themselves.
    private func withText(_ flag: GivenFlag) throws(InputError) -> GivenFlag {
        guard let value = flag.value,
            let member = members.first(where: { Self.flag(of: $0) == flag.name })
        else { return flag }
        switch member.kind {
        case .string, .integer, .time, .enumeration: break
        case .bytes, .bool, .map, .message, .list: return flag
        }
        guard ParameterFile.path(of: value, scheme: "fileb://") == nil else {
            throw InputError(
                parsing: flag.name,
                "\(value) gives bytes, and \(MemberFlag.description(of: member.kind)) is due: use file://."
            )
        }
        guard ParameterFile.path(of: value, scheme: "file://") != nil else { return flag }
        let text = try ParameterFile.text(of: value, flag: flag.name)
        return GivenFlag(flag.name, value: text)
    }
}
