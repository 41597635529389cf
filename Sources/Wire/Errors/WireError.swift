/// Why bytes are not the frame or message they should be.
package enum WireError: Error, Equatable {
    /// The bytes are no protobuf message of the type.
    case malformedMessage
    /// The bytes may be a message, but one with so many parts that it takes too much memory to read.
    case tooManyParts
    /// A message is too large to be written.
    case messageTooLarge
    /// A `string` field holds bytes that are not UTF-8.
    case notUTF8(field: String)
    /// An `enum` field of a request holds a number that stands for nothing.
    case unknownEnumerationValue(Int32, field: String, allowed: [String])
    /// A map has one key twice.
    case duplicateKey(field: String)
    /// A map has more than ``EncryptionContext/pairLimit`` entries.
    case tooManyEntries(field: String)
    /// The bytes are no frame; the connection can't go on.
    case malformedFrame(FrameFault)
}
