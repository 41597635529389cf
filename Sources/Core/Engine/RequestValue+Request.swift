import KMSAPI
import KMSAccess
import KMSModel
import KMSSecrets

extension APIRequest where Self: ~Copyable {
    /// The value of the field that AWS calls `name`, for conditions; `nil` if it is absent, secret or a
    /// structure.
    borrowing func value(of name: StaticString) -> RequestValue? {
        var finder = ValueFinder(name: "\(name)")
        visit(&finder)
        return finder.found
    }
}

/// Looks for the value of one field.
private struct ValueFinder: MessageVisitor {
    typealias Failure = Never

    let name: String
    private(set) var found: RequestValue?

    init(name: String) {
        self.name = name
    }

    private mutating func see(_ field: Field, _ value: @autoclosure () -> RequestValue?) {
        if "\(field.name)" == name { found = value() }
    }

    mutating func string(_ field: Field, _ value: String?) {
        see(field, value.map { .string($0) })
    }

    mutating func bool(_ field: Field, _ value: Bool?) { see(field, value.map { .bool($0) }) }

    mutating func integer(_ field: Field, _ value: Int?) {
        see(field, value.map { .integer($0) })
    }

    mutating func time(_ field: Field, _ value: Timestamp?) {
        see(field, value.map { .integer(Int($0.milliseconds / 1000)) })
    }

    mutating func enumeration<Value: AWSEnumeration>(_ field: Field, _ value: Value?) {
        see(field, value.map { .string($0.name) })
    }

    mutating func strings(_ field: Field, _ values: [String]) { see(field, .strings(values)) }

    mutating func enumerations<Value: AWSEnumeration>(_ field: Field, _ values: [Value]) {
        see(field, .strings(values.map(\.name)))
    }

    mutating func messages<Value: APIMessage>(_: Field, _: [Value]) {}
    mutating func message<Value: APIMessage & ~Copyable>(_: Field, _: borrowing Value?) {}
    mutating func context(_: Field, _: EncryptionContext?) {}
    mutating func bytes(_: Field, _: [UInt8]?) {}
    mutating func secret(_: Field, _: borrowing SecretBytes?) {}
}
