// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of ReEncrypt.
public struct ReEncryptRequest: ~Copyable, Sendable {
    /// The ciphertext; may be absent in a dry run that leaves it out.
    ///
    /// 1 to 6,144 bytes.
    public var ciphertextBlob: [UInt8]?
    /// The encryption context that the ciphertext was made with; at most 8192 bytes of names and
    /// values.
    public var sourceEncryptionContext: EncryptionContext?
    /// The KMS key that encrypted the ciphertext; if absent, the ciphertext tells it, except that
    /// of an asymmetric key.
    ///
    /// 1 to 2,048 characters.
    public var sourceKeyID: String?
    /// The KMS key to encrypt with.
    ///
    /// 1 to 2,048 characters.
    public var destinationKeyID: String?
    /// The encryption context of the new ciphertext; at most 8192 bytes of names and values. Empty
    /// if absent.
    public var destinationEncryptionContext: EncryptionContext?
    /// The algorithm of the ciphertext; SYMMETRIC_DEFAULT if absent.
    public var sourceEncryptionAlgorithm: EncryptionAlgorithmSpec?
    /// The algorithm to encrypt with; SYMMETRIC_DEFAULT if absent.
    public var destinationEncryptionAlgorithm: EncryptionAlgorithmSpec?
    /// Tokens of grants that the call relies on.
    ///
    /// At most 10 elements of 1 to 8,192 characters.
    public var grantTokens: [String]
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?
    /// What a dry run leaves out of its checks.
    ///
    /// At most 10 elements.
    public var dryRunModifiers: [DryRunModifierType]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        ciphertextBlob: [UInt8]? = nil,
        sourceEncryptionContext: EncryptionContext? = nil,
        sourceKeyID: String? = nil,
        destinationKeyID: String? = nil,
        destinationEncryptionContext: EncryptionContext? = nil,
        sourceEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        destinationEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        grantTokens: [String] = [],
        dryRun: Bool? = nil,
        dryRunModifiers: [DryRunModifierType] = []
    ) {
        self.ciphertextBlob = ciphertextBlob
        self.sourceEncryptionContext = sourceEncryptionContext
        self.sourceKeyID = sourceKeyID
        self.destinationKeyID = destinationKeyID
        self.destinationEncryptionContext = destinationEncryptionContext
        self.sourceEncryptionAlgorithm = sourceEncryptionAlgorithm
        self.destinationEncryptionAlgorithm = destinationEncryptionAlgorithm
        self.grantTokens = grantTokens
        self.dryRun = dryRun
        self.dryRunModifiers = dryRunModifiers
    }
}

extension ReEncryptRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "CiphertextBlob", kind: .bytes, maximum: 6144),
            MemberShape(name: "SourceEncryptionContext", kind: .map),
            MemberShape(name: "SourceKeyId", kind: .string, maximum: 2048),
            MemberShape(name: "DestinationKeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "DestinationEncryptionContext", kind: .map),
            MemberShape(
                name: "SourceEncryptionAlgorithm",
                kind: .enumeration(
                    name: "EncryptionAlgorithmSpec",
                    values: EncryptionAlgorithmSpec.allCases.map(\.name))),
            MemberShape(
                name: "DestinationEncryptionAlgorithm",
                kind: .enumeration(
                    name: "EncryptionAlgorithmSpec",
                    values: EncryptionAlgorithmSpec.allCases.map(\.name))),
            MemberShape(
                name: "GrantTokens", kind: .list(.string), maximum: 10, elementMaximum: 8192),
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
            sourceEncryptionContext: try reader.context(Field(1, "SourceEncryptionContext")),
            sourceKeyID: try reader.string(Field(2, "SourceKeyId")),
            destinationKeyID: try reader.string(Field(3, "DestinationKeyId")),
            destinationEncryptionContext: try reader.context(
                Field(4, "DestinationEncryptionContext")),
            sourceEncryptionAlgorithm: try reader.enumeration(
                Field(5, "SourceEncryptionAlgorithm")),
            destinationEncryptionAlgorithm: try reader.enumeration(
                Field(6, "DestinationEncryptionAlgorithm")),
            grantTokens: try reader.strings(Field(7, "GrantTokens")),
            dryRun: try reader.bool(Field(8, "DryRun")),
            dryRunModifiers: try reader.enumerations(Field(9, "DryRunModifiers")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.bytes(Field(0, "CiphertextBlob"), ciphertextBlob)
        try visitor.context(Field(1, "SourceEncryptionContext"), sourceEncryptionContext)
        try visitor.string(Field(2, "SourceKeyId"), sourceKeyID)
        try visitor.string(Field(3, "DestinationKeyId"), destinationKeyID)
        try visitor.context(Field(4, "DestinationEncryptionContext"), destinationEncryptionContext)
        try visitor.enumeration(Field(5, "SourceEncryptionAlgorithm"), sourceEncryptionAlgorithm)
        try visitor.enumeration(
            Field(6, "DestinationEncryptionAlgorithm"), destinationEncryptionAlgorithm)
        try visitor.strings(Field(7, "GrantTokens"), grantTokens)
        try visitor.bool(Field(8, "DryRun"), dryRun)
        try visitor.enumerations(Field(9, "DryRunModifiers"), dryRunModifiers)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {
        validator.check(bytes: ciphertextBlob?.count, "ciphertextBlob", length: 1...6144)
        validator.check(sourceEncryptionContext, "sourceEncryptionContext")
        validator.check(sourceKeyID, "sourceKeyId", length: 1...2048)
        if destinationKeyID == nil { validator.missing("destinationKeyId") }
        validator.check(destinationKeyID, "destinationKeyId", length: 1...2048)
        validator.check(destinationEncryptionContext, "destinationEncryptionContext")
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
        validator.check(count: dryRunModifiers.count, "dryRunModifiers", length: 0...10)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.bytes(6144) + FieldSize.context + FieldSize.text(2048) + FieldSize.text(2048)
            + FieldSize.context + FieldSize.number + FieldSize.number
            + FieldSize.list(10, of: FieldSize.text(8192)) + FieldSize.number
            + FieldSize.list(10, of: FieldSize.number)
    }

    @inlinable
    package borrowing func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.context(Field(1, "SourceEncryptionContext"), sourceEncryptionContext)
        try visitor.string(Field(2, "SourceKeyId"), sourceKeyID)
        try visitor.string(Field(3, "DestinationKeyId"), destinationKeyID)
        try visitor.context(Field(4, "DestinationEncryptionContext"), destinationEncryptionContext)
        try visitor.enumeration(
            Field(5, "SourceEncryptionAlgorithm"), sourceEncryptionAlgorithm ?? .symmetricDefault)
        try visitor.enumeration(
            Field(6, "DestinationEncryptionAlgorithm"),
            destinationEncryptionAlgorithm ?? .symmetricDefault)
        try visitor.bool(Field(8, "DryRun"), dryRun)
    }
}

/// The reply of ReEncrypt.
public struct ReEncryptResponse: Sendable {
    /// The new ciphertext, at most 6144 bytes.
    public var ciphertextBlob: [UInt8]?
    /// The key ARN of the source key.
    public var sourceKeyID: String?
    /// The key ARN of the destination key.
    public var keyID: String?
    /// The encryption algorithm that was used.
    public var sourceEncryptionAlgorithm: EncryptionAlgorithmSpec?
    /// The encryption algorithm that was used.
    public var destinationEncryptionAlgorithm: EncryptionAlgorithmSpec?
    /// The key material that decrypted: 64 hexadecimal digits.
    public var sourceKeyMaterialID: String?
    /// The key material that encrypted: 64 hexadecimal digits.
    public var destinationKeyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        ciphertextBlob: [UInt8]? = nil,
        sourceKeyID: String? = nil,
        keyID: String? = nil,
        sourceEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        destinationEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        sourceKeyMaterialID: String? = nil,
        destinationKeyMaterialID: String? = nil
    ) {
        self.ciphertextBlob = ciphertextBlob
        self.sourceKeyID = sourceKeyID
        self.keyID = keyID
        self.sourceEncryptionAlgorithm = sourceEncryptionAlgorithm
        self.destinationEncryptionAlgorithm = destinationEncryptionAlgorithm
        self.sourceKeyMaterialID = sourceKeyMaterialID
        self.destinationKeyMaterialID = destinationKeyMaterialID
    }
}

extension ReEncryptResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "CiphertextBlob", kind: .bytes),
            MemberShape(name: "SourceKeyId", kind: .string),
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(
                name: "SourceEncryptionAlgorithm",
                kind: .enumeration(
                    name: "EncryptionAlgorithmSpec",
                    values: EncryptionAlgorithmSpec.allCases.map(\.name))),
            MemberShape(
                name: "DestinationEncryptionAlgorithm",
                kind: .enumeration(
                    name: "EncryptionAlgorithmSpec",
                    values: EncryptionAlgorithmSpec.allCases.map(\.name))),
            MemberShape(name: "SourceKeyMaterialId", kind: .string),
            MemberShape(name: "DestinationKeyMaterialId", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            ciphertextBlob: try reader.bytes(Field(0, "CiphertextBlob")),
            sourceKeyID: try reader.string(Field(1, "SourceKeyId")),
            keyID: try reader.string(Field(2, "KeyId")),
            sourceEncryptionAlgorithm: try reader.enumeration(
                Field(3, "SourceEncryptionAlgorithm")),
            destinationEncryptionAlgorithm: try reader.enumeration(
                Field(4, "DestinationEncryptionAlgorithm")),
            sourceKeyMaterialID: try reader.string(Field(5, "SourceKeyMaterialId")),
            destinationKeyMaterialID: try reader.string(Field(6, "DestinationKeyMaterialId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.bytes(Field(0, "CiphertextBlob"), ciphertextBlob)
        try visitor.string(Field(1, "SourceKeyId"), sourceKeyID)
        try visitor.string(Field(2, "KeyId"), keyID)
        try visitor.enumeration(Field(3, "SourceEncryptionAlgorithm"), sourceEncryptionAlgorithm)
        try visitor.enumeration(
            Field(4, "DestinationEncryptionAlgorithm"), destinationEncryptionAlgorithm)
        try visitor.string(Field(5, "SourceKeyMaterialId"), sourceKeyMaterialID)
        try visitor.string(Field(6, "DestinationKeyMaterialId"), destinationKeyMaterialID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
