import KMSModel

/// The most bytes that a field takes on the wire, tag and length included.
///
/// AWS counts the characters of most texts, and a character has up to 4 bytes of UTF-8.
enum FieldSize {
    static let reserve = 1024

    /// Up to 2 bytes of tag and 3 of length, which is less than 2 MiB.
    static let head = 5
    /// A number, a flag or a value of an enumeration: up to 10 bytes behind the tag.
    static let number = 2 + 10

    static func bytes(_ count: Int) -> Int { head + count }
    static func text(_ characters: Int, bytesEach: Int = 4) -> Int {
        bytes(bytesEach * characters)
    }
    static func list(_ count: Int, of element: Int) -> Int { count * element }

    /// The bytes of all keys and values, and three heads for each pair.
    static let context =
        EncryptionContext.byteLimit + list(EncryptionContext.pairLimit, of: 3 * head)
}
