import KMSJSON
import KMSAPI
import KMSClient

/// Reads a message from a JSON object, with AWS CLI's words for one that does not fit.
struct JSONMessageReader: MessageReader {
    typealias Failure = InputError

    private let object: JSONParameter
    private let members: [JSONValue.Member]

    /// Throws if members are missing that `shape` requires, or there are others than it has.
    init(_ parameter: JSONParameter, shape: [MemberShape]) throws(InputError) {
        guard case .object(let members) = parameter.value else {
            throw parameter.wrongType(.map)
        }
        object = parameter
        self.members = members
        let missing = shape.filter { member in
            member.isRequired && !members.contains { $0.key.isSame(as: member.name) }
        }
        let unknown = members.filter { member in
            !shape.contains { $0.name.isSame(as: member.key) }
        }
        guard missing.isEmpty, unknown.isEmpty else {
            let names = shape.map(\.name).joined(separator: ", ")
            throw .invalid(
                missing.map { "Missing required parameter in \(parameter.name): \"\($0.name)\"" }
                    + unknown.map {
                        "Unknown parameter in \(parameter.name): \"\($0.key)\", must be one of: \(names)"
                    })
        }
    }

    /// What a field is to have; `nil` if it is absent.
    private func value(of field: Field) -> JSONParameter? {
        let name = "\(field.name)"
        guard let member = members.first(where: { $0.key.isSame(as: name) }) else { return nil }
        return object.member(member.key, member.value)
    }

    /// The elements of a field that is a list; none if it is absent.
    private func elements(of field: Field) throws(InputError) -> [JSONParameter] {
        guard let parameter = value(of: field) else { return [] }
        return try parameter.elements()
    }

    func string(_ field: Field) throws(InputError) -> String? {
        guard let parameter = value(of: field) else { return nil }
        return try parameter.string()
    }

    func bytes(_ field: Field) throws(InputError) -> [UInt8]? {
        guard let parameter = value(of: field) else { return nil }
        return try parameter.bytes()
    }

    func secret(_ field: Field) throws(InputError) -> SecretBytes? {
        guard let parameter = value(of: field) else { return nil }
        return SecretBytes(copying: try parameter.bytes())
    }

    func bool(_ field: Field) throws(InputError) -> Bool? {
        guard let parameter = value(of: field) else { return nil }
        return try parameter.bool()
    }

    func integer(_ field: Field) throws(InputError) -> Int? {
        guard let parameter = value(of: field) else { return nil }
        return try parameter.integer()
    }

    func time(_ field: Field) throws(InputError) -> Timestamp? {
        guard let parameter = value(of: field) else { return nil }
        return try parameter.time()
    }

    func context(_ field: Field) throws(InputError) -> EncryptionContext? {
        guard let parameter = value(of: field) else { return nil }
        return try parameter.context()
    }

    func enumeration<Value: AWSEnumeration>(_ field: Field) throws(InputError) -> Value? {
        guard let parameter = value(of: field) else { return nil }
        let value: Value = try parameter.enumeration()
        return value
    }

    func message<Value: APIMessage & ~Copyable>(_ field: Field) throws(InputError) -> Value? {
        guard let parameter = value(of: field) else { return nil }
        let value: Value = try parameter.message()
        return value
    }

    func strings(_ field: Field) throws(InputError) -> [String] {
        var values: [String] = []
        for element in try elements(of: field) { values.append(try element.string()) }
        return values
    }

    func enumerations<Value: AWSEnumeration>(_ field: Field) throws(InputError) -> [Value] {
        var values: [Value] = []
        for element in try elements(of: field) { values.append(try element.enumeration()) }
        return values
    }

    func messages<Value: APIMessage>(_ field: Field) throws(InputError) -> [Value] {
        guard let parameter = value(of: field) else { return [] }
        return try parameter.messages()
    }
}
