public import KMSModel
public import KMSSecrets

/// What a message takes its fields from, one after the other in the order of the schema.
///
/// A field that is absent is `nil`, or an empty list.
@usableFromInline
package protocol MessageReader: ~Copyable {
    associatedtype Failure: Error

    mutating func string(_ field: Field) throws(Failure) -> String?
    mutating func bytes(_ field: Field) throws(Failure) -> [UInt8]?
    mutating func secret(_ field: Field) throws(Failure) -> SecretBytes?
    mutating func bool(_ field: Field) throws(Failure) -> Bool?
    mutating func integer(_ field: Field) throws(Failure) -> Int?
    mutating func time(_ field: Field) throws(Failure) -> Timestamp?
    mutating func context(_ field: Field) throws(Failure) -> EncryptionContext?
    mutating func enumeration<Value: AWSEnumeration>(_ field: Field) throws(Failure) -> Value?
    mutating func message<Value: APIMessage & ~Copyable>(_ field: Field) throws(Failure) -> Value?
    mutating func strings(_ field: Field) throws(Failure) -> [String]
    mutating func enumerations<Value: AWSEnumeration>(_ field: Field) throws(Failure) -> [Value]
    mutating func messages<Value: APIMessage>(_ field: Field) throws(Failure) -> [Value]
}
