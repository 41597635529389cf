// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel
public import KMSSecrets

/// The request of GenerateDataKey.
public struct GenerateDataKeyRequest: ~Copyable, Sendable {
    /// The KMS key to encrypt with.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The encryption context, which Decrypt will need again; at most 8192 bytes of names and
    /// values.
    public var encryptionContext: EncryptionContext?
    /// The length of the data key in bytes, instead of a key spec.
    ///
    /// 1 to 1,024.
    public var numberOfBytes: Int?
    /// The type of the data key, which tells its length.
    public var keySpec: DataKeySpec?
    /// Tokens of grants that the call relies on.
    ///
    /// At most 10 elements of 1 to 8,192 characters.
    public var grantTokens: [String]
    /// An attested enclave for which the reply is to be encrypted.
    public var recipient: RecipientInfo?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        encryptionContext: EncryptionContext? = nil,
        numberOfBytes: Int? = nil,
        keySpec: DataKeySpec? = nil,
        grantTokens: [String] = [],
        recipient: RecipientInfo? = nil,
        dryRun: Bool? = nil
    ) {
        self.keyID = keyID
        self.encryptionContext = encryptionContext
        self.numberOfBytes = numberOfBytes
        self.keySpec = keySpec
        self.grantTokens = grantTokens
        self.recipient = recipient
        self.dryRun = dryRun
    }
}

extension GenerateDataKeyRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "EncryptionContext", kind: .map),
            MemberShape(name: "NumberOfBytes", kind: .integer, maximum: 1024),
            MemberShape(
                name: "KeySpec",
                kind: .enumeration(name: "DataKeySpec", values: DataKeySpec.allCases.map(\.name))),
            MemberShape(
                name: "GrantTokens", kind: .list(.string), maximum: 10, elementMaximum: 8192),
            MemberShape(name: "Recipient", kind: .message("RecipientInfo")),
            MemberShape(name: "DryRun", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            encryptionContext: try reader.context(Field(1, "EncryptionContext")),
            numberOfBytes: try reader.integer(Field(2, "NumberOfBytes")),
            keySpec: try reader.enumeration(Field(3, "KeySpec")),
            grantTokens: try reader.strings(Field(4, "GrantTokens")),
            recipient: try reader.message(Field(5, "Recipient")),
            dryRun: try reader.bool(Field(6, "DryRun")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.context(Field(1, "EncryptionContext"), encryptionContext)
        try visitor.integer(Field(2, "NumberOfBytes"), numberOfBytes)
        try visitor.enumeration(Field(3, "KeySpec"), keySpec)
        try visitor.strings(Field(4, "GrantTokens"), grantTokens)
        try visitor.message(Field(5, "Recipient"), recipient)
        try visitor.bool(Field(6, "DryRun"), dryRun)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(encryptionContext, "encryptionContext")
        validator.check(numberOfBytes, "numberOfBytes", range: 1...1024)
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
        validator.check(recipient, "recipient")
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.context + FieldSize.number + FieldSize.number
            + FieldSize.list(10, of: FieldSize.text(8192))
            + (FieldSize.head + FieldSize.number + FieldSize.bytes(262144)) + FieldSize.number
    }

    @inlinable
    package borrowing func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.context(Field(1, "EncryptionContext"), encryptionContext)
        try visitor.integer(Field(2, "NumberOfBytes"), numberOfBytes)
        try visitor.enumeration(Field(3, "KeySpec"), keySpec)
        try visitor.bool(Field(6, "DryRun"), dryRun)
    }
}

/// The reply of GenerateDataKey.
public struct GenerateDataKeyResponse: ~Copyable, Sendable {
    /// The data key, encrypted; Decrypt opens it.
    public var ciphertextBlob: [UInt8]?
    /// The data key.
    public var plaintext: SecretBytes?
    /// The key ARN.
    public var keyID: String?
    /// The plaintext, encrypted for the recipient.
    public var ciphertextForRecipient: [UInt8]?
    /// The key material that was used: 64 hexadecimal digits.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        ciphertextBlob: [UInt8]? = nil,
        plaintext: consuming SecretBytes? = nil,
        keyID: String? = nil,
        ciphertextForRecipient: [UInt8]? = nil,
        keyMaterialID: String? = nil
    ) {
        self.ciphertextBlob = ciphertextBlob
        self.plaintext = plaintext
        self.keyID = keyID
        self.ciphertextForRecipient = ciphertextForRecipient
        self.keyMaterialID = keyMaterialID
    }
}

extension GenerateDataKeyResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "CiphertextBlob", kind: .bytes),
            MemberShape(name: "Plaintext", kind: .bytes),
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "CiphertextForRecipient", kind: .bytes),
            MemberShape(name: "KeyMaterialId", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            ciphertextBlob: try reader.bytes(Field(0, "CiphertextBlob")),
            plaintext: try reader.secret(Field(1, "Plaintext")),
            keyID: try reader.string(Field(2, "KeyId")),
            ciphertextForRecipient: try reader.bytes(Field(3, "CiphertextForRecipient")),
            keyMaterialID: try reader.string(Field(4, "KeyMaterialId")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.bytes(Field(0, "CiphertextBlob"), ciphertextBlob)
        try visitor.secret(Field(1, "Plaintext"), plaintext)
        try visitor.string(Field(2, "KeyId"), keyID)
        try visitor.bytes(Field(3, "CiphertextForRecipient"), ciphertextForRecipient)
        try visitor.string(Field(4, "KeyMaterialId"), keyMaterialID)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {}
}
