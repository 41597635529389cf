// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel
public import KMSSecrets

/// The request of Encrypt.
public struct EncryptRequest: ~Copyable, Sendable {
    /// The KMS key to encrypt with.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The data to encrypt.
    ///
    /// 1 to 4,096 bytes.
    public var plaintext: SecretBytes?
    /// The encryption context, which Decrypt will need again; at most 8192 bytes of names and
    /// values.
    public var encryptionContext: EncryptionContext?
    /// Tokens of grants that the call relies on.
    ///
    /// At most 10 elements of 1 to 8,192 characters.
    public var grantTokens: [String]
    /// The encryption algorithm; SYMMETRIC_DEFAULT if absent.
    public var encryptionAlgorithm: EncryptionAlgorithmSpec?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        plaintext: consuming SecretBytes? = nil,
        encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [],
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        dryRun: Bool? = nil
    ) {
        self.keyID = keyID
        self.plaintext = plaintext
        self.encryptionContext = encryptionContext
        self.grantTokens = grantTokens
        self.encryptionAlgorithm = encryptionAlgorithm
        self.dryRun = dryRun
    }
}

extension EncryptRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "Plaintext", kind: .bytes, isRequired: true, maximum: 4096),
            MemberShape(name: "EncryptionContext", kind: .map),
            MemberShape(
                name: "GrantTokens", kind: .list(.string), maximum: 10, elementMaximum: 8192),
            MemberShape(
                name: "EncryptionAlgorithm",
                kind: .enumeration(
                    name: "EncryptionAlgorithmSpec",
                    values: EncryptionAlgorithmSpec.allCases.map(\.name))),
            MemberShape(name: "DryRun", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            plaintext: try reader.secret(Field(1, "Plaintext")),
            encryptionContext: try reader.context(Field(2, "EncryptionContext")),
            grantTokens: try reader.strings(Field(3, "GrantTokens")),
            encryptionAlgorithm: try reader.enumeration(Field(4, "EncryptionAlgorithm")),
            dryRun: try reader.bool(Field(5, "DryRun")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.secret(Field(1, "Plaintext"), plaintext)
        try visitor.context(Field(2, "EncryptionContext"), encryptionContext)
        try visitor.strings(Field(3, "GrantTokens"), grantTokens)
        try visitor.enumeration(Field(4, "EncryptionAlgorithm"), encryptionAlgorithm)
        try visitor.bool(Field(5, "DryRun"), dryRun)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(secret: plaintext, "plaintext", length: 1...4096, isRequired: true)
        validator.check(encryptionContext, "encryptionContext")
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.bytes(4096) + FieldSize.context
            + FieldSize.list(10, of: FieldSize.text(8192)) + FieldSize.number + FieldSize.number
    }

    @inlinable
    package borrowing func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.context(Field(2, "EncryptionContext"), encryptionContext)
        try visitor.enumeration(
            Field(4, "EncryptionAlgorithm"), encryptionAlgorithm ?? .symmetricDefault)
        try visitor.bool(Field(5, "DryRun"), dryRun)
    }
}

/// The reply of Encrypt.
public struct EncryptResponse: Sendable {
    /// The ciphertext, at most 6144 bytes.
    public var ciphertextBlob: [UInt8]?
    /// The key ARN.
    public var keyID: String?
    /// The encryption algorithm that was used.
    public var encryptionAlgorithm: EncryptionAlgorithmSpec?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        ciphertextBlob: [UInt8]? = nil,
        keyID: String? = nil,
        encryptionAlgorithm: EncryptionAlgorithmSpec? = nil
    ) {
        self.ciphertextBlob = ciphertextBlob
        self.keyID = keyID
        self.encryptionAlgorithm = encryptionAlgorithm
    }
}

extension EncryptResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "CiphertextBlob", kind: .bytes),
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(
                name: "EncryptionAlgorithm",
                kind: .enumeration(
                    name: "EncryptionAlgorithmSpec",
                    values: EncryptionAlgorithmSpec.allCases.map(\.name))),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            ciphertextBlob: try reader.bytes(Field(0, "CiphertextBlob")),
            keyID: try reader.string(Field(1, "KeyId")),
            encryptionAlgorithm: try reader.enumeration(Field(2, "EncryptionAlgorithm")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.bytes(Field(0, "CiphertextBlob"), ciphertextBlob)
        try visitor.string(Field(1, "KeyId"), keyID)
        try visitor.enumeration(Field(2, "EncryptionAlgorithm"), encryptionAlgorithm)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
