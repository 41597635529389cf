public import KMSModel
public import KMSSecrets

/// What a message shows its fields to, one after the other in the order of the schema.
///
/// A field that is absent is shown too, as `nil` or as an empty list. Secrets are lent.
@usableFromInline
package protocol MessageVisitor: ~Copyable {
    associatedtype Failure: Error

    mutating func string(_ field: Field, _ value: String?) throws(Failure)
    mutating func bytes(_ field: Field, _ value: [UInt8]?) throws(Failure)
    mutating func secret(_ field: Field, _ value: borrowing SecretBytes?) throws(Failure)
    mutating func bool(_ field: Field, _ value: Bool?) throws(Failure)
    mutating func integer(_ field: Field, _ value: Int?) throws(Failure)
    mutating func time(_ field: Field, _ value: Timestamp?) throws(Failure)
    mutating func context(_ field: Field, _ value: EncryptionContext?) throws(Failure)
    mutating func enumeration<Value: AWSEnumeration>(
        _ field: Field, _ value: Value?
    ) throws(Failure)
    mutating func message<Value: APIMessage & ~Copyable>(
        _ field: Field, _ value: borrowing Value?
    ) throws(Failure)
    mutating func strings(_ field: Field, _ values: [String]) throws(Failure)
    mutating func enumerations<Value: AWSEnumeration>(
        _ field: Field, _ values: [Value]
    ) throws(Failure)
    mutating func messages<Value: APIMessage>(_ field: Field, _ values: [Value]) throws(Failure)
}
