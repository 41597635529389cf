package import KMSModel
internal import KMSSecrets

/// One field of a message, for showing it.
package struct MessageMember: Sendable {
    /// AWS's name: `KeyId`.
    package let name: String
    package let value: MessageValue
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

extension [MessageMember] {
    mutating func append(_ name: String, _ value: String?) {
        if let value { append(name, .string(value)) }
    }

    mutating func append(_ name: String, _ value: [UInt8]?) {
        if let value { append(name, .bytes(value)) }
    }

    mutating func append(_ name: String, _ value: borrowing SecretBytes?) {
        switch value {
        case .none: return
        case .some(let secret):
            let copy = unsafe secret.withUnsafeBytes { bytes in unsafe [UInt8](bytes) }
            append(name, .bytes(copy))
        }
    }

    mutating func append(_ name: String, _ value: Bool?) {
        if let value { append(name, .bool(value)) }
    }

    mutating func append(_ name: String, _ value: Int?) {
        if let value { append(name, .integer(value)) }
    }

    mutating func append(_ name: String, _ value: Timestamp?) {
        if let value { append(name, .time(value)) }
    }

    mutating func append(_ name: String, _ value: (some AWSEnumeration)?) {
        if let value { append(name, .string(value.name)) }
    }

    mutating func append(_ name: String, _ value: (some WireMessage)?) {
        if let value { append(name, .object(value.fields())) }
    }

    mutating func append(_ name: String, _ value: EncryptionContext?) {
        guard let value else { return }
        append(
            name, .object(value.pairs.map { MessageMember(name: $0.key, value: .string($0.value)) })
        )
    }

    mutating func append(_ name: String, _ values: [String]) {
        if !values.isEmpty { append(name, .list(values.map { .string($0) })) }
    }

    mutating func append(_ name: String, _ values: [some AWSEnumeration]) {
        if !values.isEmpty { append(name, .list(values.map { .string($0.name) })) }
    }

    mutating func append(_ name: String, _ values: [some WireMessage]) {
        append(name, .list(values.map { .object($0.fields()) }))
    }

    private mutating func append(_ name: String, _ value: MessageValue) {
        append(MessageMember(name: name, value: value))
    }
}
