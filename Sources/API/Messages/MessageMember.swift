package import KMSModel
import KMSSecrets

/// One field of a message, for showing it.
package struct MessageMember: Sendable {
    /// AWS's name: `KeyId`.
    package let name: String
    package let value: MessageValue

    package init(name: String, value: MessageValue) {
        self.name = name
        self.value = value
    }
}

/// The value of a field, for showing it.
package indirect enum MessageValue: Sendable {
    case string(String)
    case integer(Int)
    case bool(Bool)
    case time(Timestamp)
    /// Shown as base64.
    case bytes([UInt8])
    case list([MessageValue])
    case object([MessageMember])
}

extension APIMessage where Self: ~Copyable {
    /// The fields that are present, by AWS's names, in the order of the schema.
    ///
    /// Secrets are among them, as copies that nobody wipes: for showing a reply to who asked for it.
    package borrowing func fields() -> [MessageMember] {
        var collector = MemberCollector()
        visit(&collector)
        return collector.members
    }
}

/// Collects the fields that are present.
private struct MemberCollector: MessageVisitor {
    private(set) var members: [MessageMember] = []

    private mutating func add(_ field: Field, _ value: MessageValue) {
        members.append(MessageMember(name: "\(field.name)", value: value))
    }

    mutating func string(_ field: Field, _ value: String?) {
        if let value { add(field, .string(value)) }
    }

    mutating func bytes(_ field: Field, _ value: [UInt8]?) {
        if let value { add(field, .bytes(value)) }
    }

    mutating func secret(_ field: Field, _ value: borrowing SecretBytes?) {
        switch value {
        case .none: return
        case .some(let secret):
            let copy = unsafe secret.withUnsafeBytes { bytes in unsafe [UInt8](bytes) }
            add(field, .bytes(copy))
        }
    }

    mutating func bool(_ field: Field, _ value: Bool?) {
        if let value { add(field, .bool(value)) }
    }

    mutating func integer(_ field: Field, _ value: Int?) {
        if let value { add(field, .integer(value)) }
    }

    mutating func time(_ field: Field, _ value: Timestamp?) {
        if let value { add(field, .time(value)) }
    }

    mutating func context(_ field: Field, _ value: EncryptionContext?) {
        guard let value else { return }
        let pairs = value.pairs.map { MessageMember(name: $0.key, value: .string($0.value)) }
        add(field, .object(pairs))
    }

    mutating func enumeration<Value: AWSEnumeration>(_ field: Field, _ value: Value?) {
        if let value { add(field, .string(value.name)) }
    }

    mutating func message<Value: APIMessage & ~Copyable>(
        _ field: Field, _ value: borrowing Value?
    ) {
        switch value {
        case .none: return
        case .some(let message): add(field, .object(message.fields()))
        }
    }

    mutating func strings(_ field: Field, _ values: [String]) {
        if !values.isEmpty { add(field, .list(values.map { .string($0) })) }
    }

    mutating func enumerations<Value: AWSEnumeration>(_ field: Field, _ values: [Value]) {
        if !values.isEmpty { add(field, .list(values.map { .string($0.name) })) }
    }

    mutating func messages<Value: APIMessage>(_ field: Field, _ values: [Value]) {
        add(field, .list(values.map { .object($0.fields()) }))
    }
}
