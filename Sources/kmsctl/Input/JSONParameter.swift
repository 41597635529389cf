import KMSJSON
import Foundation
import KMSAPI
import KMSClient

/// A value in JSON that a member of a request is to have.
struct JSONParameter {
    let value: JSONValue
    /// Where it stands: `Tags[0].TagKey`; empty for a request as a whole.
    private let path: String

    init(_ value: JSONValue, _ path: String) {
        self.value = value
        self.path = path
    }

    /// What AWS CLI calls it where it says what is wrong with it.
    var name: String { path.isEmpty ? "input" : path }

    /// A value inside, which an object has under `key`.
    func member(_ key: String, _ value: JSONValue) -> JSONParameter {
        JSONParameter(value, path.isEmpty ? key : "\(path).\(key)")
    }

    func string() throws(InputError) -> String {
        guard case .string(let text) = value else { throw wrongType(.string) }
        return text
    }

    /// The bytes that base64 stands for.
    func bytes() throws(InputError) -> [UInt8] {
        guard case .string(let text) = value, let data = Data(base64Encoded: text) else {
            throw wrongType(.bytes)
        }
        return [UInt8](data)
    }

    func bool() throws(InputError) -> Bool {
        guard case .bool(let value) = value else { throw wrongType(.bool) }
        return value
    }

    func integer() throws(InputError) -> Int {
        guard case .integer(let number) = value else { throw wrongType(.integer) }
        return Int(number)
    }

    /// ISO 8601, or seconds since the Unix epoch.
    func time() throws(InputError) -> Timestamp {
        switch value {
        case .string(let text): return try PointInTime.read(text, flag: name)
        case .integer(let seconds): return Timestamp(seconds: Double(seconds))
        case .number(let seconds): return Timestamp(seconds: seconds)
        case .null, .bool, .array, .object: throw wrongType(.time)
        }
    }

    func context() throws(InputError) -> EncryptionContext {
        guard case .object(let members) = value else { throw wrongType(.map) }
        var pairs: [(key: String, value: String)] = []
        for (key, value) in members {
            let text = try member(key, value).string()
            pairs.append((key: key, value: text))
        }
        do throws(KMSError) {
            return try EncryptionContext(pairs)
        } catch {
            throw .invalid(["Invalid value for parameter \(name): \(error.message)"])
        }
    }

    func enumeration<Value: AWSEnumeration>() throws(InputError) -> Value {
        guard let value = Value(name: try string()) else {
            let names = Value.allCases.map(\.name).joined(separator: ", ")
            throw .invalid(["Invalid value for parameter \(name): it must be one of: \(names)"])
        }
        return value
    }

    func message<Message: APIMessage & ~Copyable>() throws(InputError) -> Message {
        var reader = try JSONMessageReader(self, shape: Message.shape)
        return try Message(from: &reader)
    }

    func messages<Message: APIMessage>() throws(InputError) -> [Message] {
        var messages: [Message] = []
        for element in try elements() { messages.append(try element.message()) }
        return messages
    }

    /// The elements of a list.
    func elements() throws(InputError) -> [JSONParameter] {
        guard case .array(let items) = value else { throw wrongType(.list(.string)) }
        return items.enumerated().map { JSONParameter($1, "\(path)[\($0)]") }
    }

    /// What AWS CLI says of a value that is not of this kind. The value may be a secret.
    func wrongType(_ kind: MemberKind) -> InputError {
        .invalid([
            "Invalid type for parameter \(name): it must be \(MemberFlag.description(of: kind)), not \(value.kind)."
        ])
    }
}
