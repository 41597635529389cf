// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel
public import KMSSecrets

/// The request of GenerateDataKeyPair.
public struct GenerateDataKeyPairRequest: ~Copyable, Sendable {
    /// The encryption context, which Decrypt will need again; at most 8192 bytes of names and
    /// values.
    public var encryptionContext: EncryptionContext?
    /// The KMS key to encrypt with.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The type of the data key pair.
    public var keyPairSpec: DataKeyPairSpec?
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
        encryptionContext: EncryptionContext? = nil,
        keyID: String? = nil,
        keyPairSpec: DataKeyPairSpec? = nil,
        grantTokens: [String] = [],
        recipient: RecipientInfo? = nil,
        dryRun: Bool? = nil
    ) {
        self.encryptionContext = encryptionContext
        self.keyID = keyID
        self.keyPairSpec = keyPairSpec
        self.grantTokens = grantTokens
        self.recipient = recipient
        self.dryRun = dryRun
    }
}

extension GenerateDataKeyPairRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "EncryptionContext", kind: .map),
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(
                name: "KeyPairSpec",
                kind: .enumeration(
                    name: "DataKeyPairSpec", values: DataKeyPairSpec.allCases.map(\.name)),
                isRequired: true),
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
            encryptionContext: try reader.context(Field(0, "EncryptionContext")),
            keyID: try reader.string(Field(1, "KeyId")),
            keyPairSpec: try reader.enumeration(Field(2, "KeyPairSpec")),
            grantTokens: try reader.strings(Field(3, "GrantTokens")),
            recipient: try reader.message(Field(4, "Recipient")),
            dryRun: try reader.bool(Field(5, "DryRun")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.context(Field(0, "EncryptionContext"), encryptionContext)
        try visitor.string(Field(1, "KeyId"), keyID)
        try visitor.enumeration(Field(2, "KeyPairSpec"), keyPairSpec)
        try visitor.strings(Field(3, "GrantTokens"), grantTokens)
        try visitor.message(Field(4, "Recipient"), recipient)
        try visitor.bool(Field(5, "DryRun"), dryRun)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {
        validator.check(encryptionContext, "encryptionContext")
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        if keyPairSpec == nil { validator.missing("keyPairSpec") }
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
        validator.check(recipient, "recipient")
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.context + FieldSize.text(2048) + FieldSize.number
            + FieldSize.list(10, of: FieldSize.text(8192))
            + (FieldSize.head + FieldSize.number + FieldSize.bytes(262144)) + FieldSize.number
    }

    @inlinable
    package borrowing func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.context(Field(0, "EncryptionContext"), encryptionContext)
        try visitor.string(Field(1, "KeyId"), keyID)
        try visitor.enumeration(Field(2, "KeyPairSpec"), keyPairSpec)
        try visitor.bool(Field(5, "DryRun"), dryRun)
    }
}

/// The reply of GenerateDataKeyPair.
public struct GenerateDataKeyPairResponse: ~Copyable, Sendable {
    /// The private key, encrypted; Decrypt opens it.
    public var privateKeyCiphertextBlob: [UInt8]?
    /// The private key, as a DER-encoded PKCS #8 PrivateKeyInfo.
    public var privateKeyPlaintext: SecretBytes?
    /// The public key, as a DER-encoded SubjectPublicKeyInfo.
    public var publicKey: [UInt8]?
    /// The key ARN.
    public var keyID: String?
    /// The type of the data key pair.
    public var keyPairSpec: DataKeyPairSpec?
    /// The plaintext, encrypted for the recipient.
    public var ciphertextForRecipient: [UInt8]?
    /// The key material that encrypted: 64 hexadecimal digits; symmetric encryption keys only.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        privateKeyCiphertextBlob: [UInt8]? = nil,
        privateKeyPlaintext: consuming SecretBytes? = nil,
        publicKey: [UInt8]? = nil,
        keyID: String? = nil,
        keyPairSpec: DataKeyPairSpec? = nil,
        ciphertextForRecipient: [UInt8]? = nil,
        keyMaterialID: String? = nil
    ) {
        self.privateKeyCiphertextBlob = privateKeyCiphertextBlob
        self.privateKeyPlaintext = privateKeyPlaintext
        self.publicKey = publicKey
        self.keyID = keyID
        self.keyPairSpec = keyPairSpec
        self.ciphertextForRecipient = ciphertextForRecipient
        self.keyMaterialID = keyMaterialID
    }
}

extension GenerateDataKeyPairResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "PrivateKeyCiphertextBlob", kind: .bytes),
            MemberShape(name: "PrivateKeyPlaintext", kind: .bytes),
            MemberShape(name: "PublicKey", kind: .bytes),
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(
                name: "KeyPairSpec",
                kind: .enumeration(
                    name: "DataKeyPairSpec", values: DataKeyPairSpec.allCases.map(\.name))),
            MemberShape(name: "CiphertextForRecipient", kind: .bytes),
            MemberShape(name: "KeyMaterialId", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            privateKeyCiphertextBlob: try reader.bytes(Field(0, "PrivateKeyCiphertextBlob")),
            privateKeyPlaintext: try reader.secret(Field(1, "PrivateKeyPlaintext")),
            publicKey: try reader.bytes(Field(2, "PublicKey")),
            keyID: try reader.string(Field(3, "KeyId")),
            keyPairSpec: try reader.enumeration(Field(4, "KeyPairSpec")),
            ciphertextForRecipient: try reader.bytes(Field(5, "CiphertextForRecipient")),
            keyMaterialID: try reader.string(Field(6, "KeyMaterialId")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.bytes(Field(0, "PrivateKeyCiphertextBlob"), privateKeyCiphertextBlob)
        try visitor.secret(Field(1, "PrivateKeyPlaintext"), privateKeyPlaintext)
        try visitor.bytes(Field(2, "PublicKey"), publicKey)
        try visitor.string(Field(3, "KeyId"), keyID)
        try visitor.enumeration(Field(4, "KeyPairSpec"), keyPairSpec)
        try visitor.bytes(Field(5, "CiphertextForRecipient"), ciphertextForRecipient)
        try visitor.string(Field(6, "KeyMaterialId"), keyMaterialID)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {}
}
