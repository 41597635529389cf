import KMSModel

/// A message that asks for something, with a bound that follows from what its fields may hold.
package protocol WireRequest: WireMessage, ~Copyable {
    /// The most bytes that the fields of a legal request take on the wire.
    static var fieldBytes: Int { get }
}

extension WireRequest where Self: ~Copyable {
    /// The longest request, in bytes: the sum over its fields, and room for a field that only a newer
    /// client knows.
    package static var byteLimit: Int { fieldBytes + FieldSize.reserve }
}

/// The most bytes that a field takes on the wire, tag and length included.
///
/// AWS counts the characters of most texts, and a character has up to 4 bytes of UTF-8. Source of the
/// numbers: the AWS KMS API model, as the comments of `proto/kms/v1` repeat it.
enum FieldSize {
    static let reserve = 1024

    /// Up to 2 bytes of tag and 3 of length, which is less than 2 MiB.
    private static let head = 5
    /// A number, a flag or a value of an enumeration: up to 10 bytes behind the tag.
    static let number = 2 + 10

    static func bytes(_ count: Int) -> Int { head + count }
    static func text(_ characters: Int) -> Int { bytes(4 * characters) }
    static func list(_ count: Int, of element: Int) -> Int { count * element }

    static let key = text(2048)
    static let marker = text(1024)
    static let aliasName = text(256)
    static let description = text(8192)
    /// Characters up to U+00FF, of at most 2 bytes each.
    static let policy = bytes(2 * 131_072)
    static let customKeyStoreID = text(64)
    static let xksKeyID = text(128)
    static let tags = list(50, of: head + text(128) + text(256))
    static let grantTokens = list(10, of: text(8192))
    static let dryRunModifiers = list(10, of: number)
    static let plaintext = bytes(4096)
    static let ciphertext = bytes(6144)
    static let recipient = head + number + bytes(262_144)
    /// The bytes of all keys and values, and three heads for each pair.
    static let context =
        EncryptionContext.byteLimit + list(EncryptionContext.pairLimit, of: 3 * head)
}

extension CreateKeyRequest: WireRequest {
    package static var fieldBytes: Int {
        FieldSize.policy + FieldSize.description + FieldSize.customKeyStoreID + FieldSize.xksKeyID
            + FieldSize.tags + 6 * FieldSize.number
    }
}

extension DescribeKeyRequest: WireRequest {
    package static var fieldBytes: Int { FieldSize.key + FieldSize.grantTokens }
}

extension ListKeysRequest: WireRequest {
    package static var fieldBytes: Int { FieldSize.marker + FieldSize.number }
}

extension UpdateKeyDescriptionRequest: WireRequest {
    package static var fieldBytes: Int { FieldSize.key + FieldSize.description }
}

extension EnableKeyRequest: WireRequest {
    package static var fieldBytes: Int { FieldSize.key }
}

extension DisableKeyRequest: WireRequest {
    package static var fieldBytes: Int { FieldSize.key }
}

extension EncryptRequest: WireRequest {
    package static var fieldBytes: Int {
        FieldSize.key + FieldSize.plaintext + FieldSize.context + FieldSize.grantTokens
            + 2 * FieldSize.number
    }
}

extension DecryptRequest: WireRequest {
    package static var fieldBytes: Int {
        FieldSize.key + FieldSize.ciphertext + FieldSize.context + FieldSize.grantTokens
            + FieldSize.recipient + FieldSize.dryRunModifiers + 2 * FieldSize.number
    }
}

extension ReEncryptRequest: WireRequest {
    package static var fieldBytes: Int {
        2 * FieldSize.key + FieldSize.ciphertext + 2 * FieldSize.context + FieldSize.grantTokens
            + FieldSize.dryRunModifiers + 3 * FieldSize.number
    }
}

extension GenerateDataKeyRequest: WireRequest {
    package static var fieldBytes: Int {
        FieldSize.key + FieldSize.context + FieldSize.grantTokens + FieldSize.recipient
            + 3 * FieldSize.number
    }
}

extension GenerateDataKeyWithoutPlaintextRequest: WireRequest {
    package static var fieldBytes: Int {
        FieldSize.key + FieldSize.context + FieldSize.grantTokens + 3 * FieldSize.number
    }
}

extension GenerateRandomRequest: WireRequest {
    package static var fieldBytes: Int {
        FieldSize.customKeyStoreID + FieldSize.recipient + FieldSize.number
    }
}

extension CreateAliasRequest: WireRequest {
    package static var fieldBytes: Int { FieldSize.aliasName + FieldSize.key }
}

extension UpdateAliasRequest: WireRequest {
    package static var fieldBytes: Int { FieldSize.aliasName + FieldSize.key }
}

extension DeleteAliasRequest: WireRequest {
    package static var fieldBytes: Int { FieldSize.aliasName }
}

extension ListAliasesRequest: WireRequest {
    package static var fieldBytes: Int { FieldSize.key + FieldSize.marker + FieldSize.number }
}

extension HealthCheckRequest: WireRequest {
    package static var fieldBytes: Int { 0 }
}
