import KMSJSON
import KMSAPI
import KMSClient

extension JSONValue {
    /// Reads a flag's value. A name that comes twice in an object is an error.
    init(parsing text: String, flag: String) throws(InputError) {
        var options = JSONReader.Options()
        options.refusesDuplicateKeys = true
        do throws(JSONReadError) {
            self = try JSONReader.value(of: Array(text.utf8), options: options)
        } catch {
            // The text may hold a secret, so that it isn't repeated.
            throw InputError(
                parsing: flag, "Invalid JSON: \(error.reason) (at byte \(error.offset)).")
        }
    }
}

extension JSONValue {
    /// A reply as AWS CLI has it before it prints it: times and blobs are text.
    init(_ fields: [MessageMember]) {
        self = .object(fields.map { (key: $0.name, value: JSONValue($0.value)) })
    }

    private init(_ value: MessageValue) {
        switch value {
        case .string(let text): self = .string(text)
        case .integer(let number): self = .integer(Int64(number))
        case .bool(let value): self = .bool(value)
        case .time(let time): self = .string(time.iso8601)
        case .bytes(let bytes): self = .string(Base64.text(of: bytes))
        case .list(let items): self = .array(items.map { JSONValue($0) })
        case .object(let members): self = JSONValue(members)
        }
    }
}
