// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSSecrets

/// The request of GenerateRandom.
public struct GenerateRandomRequest: Sendable {
    /// How many bytes.
    ///
    /// 1 to 1,024.
    public var numberOfBytes: Int?
    /// The custom key store whose generator is to be used.
    ///
    /// 1 to 64 characters.
    public var customKeyStoreID: String?
    /// An attested enclave for which the reply is to be encrypted.
    public var recipient: RecipientInfo?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        numberOfBytes: Int? = nil,
        customKeyStoreID: String? = nil,
        recipient: RecipientInfo? = nil
    ) {
        self.numberOfBytes = numberOfBytes
        self.customKeyStoreID = customKeyStoreID
        self.recipient = recipient
    }
}

extension GenerateRandomRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "NumberOfBytes", kind: .integer, maximum: 1024),
            MemberShape(name: "CustomKeyStoreId", kind: .string, maximum: 64),
            MemberShape(name: "Recipient", kind: .message("RecipientInfo")),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            numberOfBytes: try reader.integer(Field(0, "NumberOfBytes")),
            customKeyStoreID: try reader.string(Field(1, "CustomKeyStoreId")),
            recipient: try reader.message(Field(2, "Recipient")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.integer(Field(0, "NumberOfBytes"), numberOfBytes)
        try visitor.string(Field(1, "CustomKeyStoreId"), customKeyStoreID)
        try visitor.message(Field(2, "Recipient"), recipient)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        validator.check(numberOfBytes, "numberOfBytes", range: 1...1024)
        validator.check(customKeyStoreID, "customKeyStoreId", length: 1...64)
        validator.check(recipient, "recipient")
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.number + FieldSize.text(64)
            + (FieldSize.head + FieldSize.number + FieldSize.bytes(262144))
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.integer(Field(0, "NumberOfBytes"), numberOfBytes)
    }
}

/// The reply of GenerateRandom.
public struct GenerateRandomResponse: ~Copyable, Sendable {
    /// The random bytes.
    public var plaintext: SecretBytes?
    /// The plaintext, encrypted for the recipient.
    public var ciphertextForRecipient: [UInt8]?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        plaintext: consuming SecretBytes? = nil,
        ciphertextForRecipient: [UInt8]? = nil
    ) {
        self.plaintext = plaintext
        self.ciphertextForRecipient = ciphertextForRecipient
    }
}

extension GenerateRandomResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Plaintext", kind: .bytes),
            MemberShape(name: "CiphertextForRecipient", kind: .bytes),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            plaintext: try reader.secret(Field(0, "Plaintext")),
            ciphertextForRecipient: try reader.bytes(Field(1, "CiphertextForRecipient")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.secret(Field(0, "Plaintext"), plaintext)
        try visitor.bytes(Field(1, "CiphertextForRecipient"), ciphertextForRecipient)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {}
}
