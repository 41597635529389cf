// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel
public import KMSSecrets

/// The request of Decrypt.
public struct DecryptRequest: ~Copyable, Sendable {
    /// The ciphertext; may be absent in a dry run that leaves it out.
    ///
    /// 1 to 6,144 bytes.
    public var ciphertextBlob: [UInt8]?
    /// The encryption context that the ciphertext was made with; at most 8192 bytes of names and
    /// values.
    public var encryptionContext: EncryptionContext?
    /// Tokens of grants that the call relies on.
    ///
    /// At most 10 elements of 1 to 8,192 characters.
    public var grantTokens: [String]
    /// The KMS key that encrypted the ciphertext; if absent, the ciphertext tells it, except that
    /// of an asymmetric key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The encryption algorithm; SYMMETRIC_DEFAULT if absent.
    public var encryptionAlgorithm: EncryptionAlgorithmSpec?
    /// An attested enclave for which the reply is to be encrypted.
    public var recipient: RecipientInfo?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?
    /// What a dry run leaves out of its checks.
    ///
    /// At most 10 elements.
    public var dryRunModifiers: [DryRunModifierType]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        ciphertextBlob: [UInt8]? = nil,
        encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [],
        keyID: String? = nil,
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        recipient: RecipientInfo? = nil,
        dryRun: Bool? = nil,
        dryRunModifiers: [DryRunModifierType] = []
    ) {
        self.ciphertextBlob = ciphertextBlob
        self.encryptionContext = encryptionContext
        self.grantTokens = grantTokens
        self.keyID = keyID
        self.encryptionAlgorithm = encryptionAlgorithm
        self.recipient = recipient
        self.dryRun = dryRun
        self.dryRunModifiers = dryRunModifiers
    }
}

extension DecryptRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "CiphertextBlob", kind: .bytes, maximum: 6144),
            MemberShape(name: "EncryptionContext", kind: .map),
            MemberShape(
                name: "GrantTokens", kind: .list(.string), maximum: 10, elementMaximum: 8192),
            MemberShape(name: "KeyId", kind: .string, maximum: 2048),
            MemberShape(
                name: "EncryptionAlgorithm",
                kind: .enumeration(
                    name: "EncryptionAlgorithmSpec",
                    values: EncryptionAlgorithmSpec.allCases.map(\.name))),
            MemberShape(name: "Recipient", kind: .message("RecipientInfo")),
            MemberShape(name: "DryRun", kind: .bool),
            MemberShape(
                name: "DryRunModifiers",
                kind: .list(
                    .enumeration(
                        name: "DryRunModifierType", values: DryRunModifierType.allCases.map(\.name))
                ), maximum: 10),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            ciphertextBlob: try reader.bytes(Field(0, "CiphertextBlob")),
            encryptionContext: try reader.context(Field(1, "EncryptionContext")),
            grantTokens: try reader.strings(Field(2, "GrantTokens")),
            keyID: try reader.string(Field(3, "KeyId")),
            encryptionAlgorithm: try reader.enumeration(Field(4, "EncryptionAlgorithm")),
            recipient: try reader.message(Field(5, "Recipient")),
            dryRun: try reader.bool(Field(6, "DryRun")),
            dryRunModifiers: try reader.enumerations(Field(7, "DryRunModifiers")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.bytes(Field(0, "CiphertextBlob"), ciphertextBlob)
        try visitor.context(Field(1, "EncryptionContext"), encryptionContext)
        try visitor.strings(Field(2, "GrantTokens"), grantTokens)
        try visitor.string(Field(3, "KeyId"), keyID)
        try visitor.enumeration(Field(4, "EncryptionAlgorithm"), encryptionAlgorithm)
        try visitor.message(Field(5, "Recipient"), recipient)
        try visitor.bool(Field(6, "DryRun"), dryRun)
        try visitor.enumerations(Field(7, "DryRunModifiers"), dryRunModifiers)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {
        validator.check(bytes: ciphertextBlob?.count, "ciphertextBlob", length: 1...6144)
        validator.check(encryptionContext, "encryptionContext")
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(recipient, "recipient")
        validator.check(count: dryRunModifiers.count, "dryRunModifiers", length: 0...10)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.bytes(6144) + FieldSize.context + FieldSize.list(10, of: FieldSize.text(8192))
            + FieldSize.text(2048) + FieldSize.number
            + (FieldSize.head + FieldSize.number + FieldSize.bytes(262144)) + FieldSize.number
            + FieldSize.list(10, of: FieldSize.number)
    }

    @inlinable
    package borrowing func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.context(Field(1, "EncryptionContext"), encryptionContext)
        try visitor.string(Field(3, "KeyId"), keyID)
        try visitor.enumeration(
            Field(4, "EncryptionAlgorithm"), encryptionAlgorithm ?? .symmetricDefault)
        try visitor.bool(Field(6, "DryRun"), dryRun)
    }
}

/// The reply of Decrypt.
public struct DecryptResponse: ~Copyable, Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The data that was encrypted.
    public var plaintext: SecretBytes?
    /// The encryption algorithm that was used.
    public var encryptionAlgorithm: EncryptionAlgorithmSpec?
    /// The plaintext, encrypted for the recipient.
    public var ciphertextForRecipient: [UInt8]?
    /// The key material that was used: 64 hexadecimal digits.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        plaintext: consuming SecretBytes? = nil,
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        ciphertextForRecipient: [UInt8]? = nil,
        keyMaterialID: String? = nil
    ) {
        self.keyID = keyID
        self.plaintext = plaintext
        self.encryptionAlgorithm = encryptionAlgorithm
        self.ciphertextForRecipient = ciphertextForRecipient
        self.keyMaterialID = keyMaterialID
    }
}

extension DecryptResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "Plaintext", kind: .bytes),
            MemberShape(
                name: "EncryptionAlgorithm",
                kind: .enumeration(
                    name: "EncryptionAlgorithmSpec",
                    values: EncryptionAlgorithmSpec.allCases.map(\.name))),
            MemberShape(name: "CiphertextForRecipient", kind: .bytes),
            MemberShape(name: "KeyMaterialId", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            plaintext: try reader.secret(Field(1, "Plaintext")),
            encryptionAlgorithm: try reader.enumeration(Field(2, "EncryptionAlgorithm")),
            ciphertextForRecipient: try reader.bytes(Field(3, "CiphertextForRecipient")),
            keyMaterialID: try reader.string(Field(4, "KeyMaterialId")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.secret(Field(1, "Plaintext"), plaintext)
        try visitor.enumeration(Field(2, "EncryptionAlgorithm"), encryptionAlgorithm)
        try visitor.bytes(Field(3, "CiphertextForRecipient"), ciphertextForRecipient)
        try visitor.string(Field(4, "KeyMaterialId"), keyMaterialID)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {}
}
