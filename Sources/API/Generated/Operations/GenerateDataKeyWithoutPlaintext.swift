// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of GenerateDataKeyWithoutPlaintext.
public struct GenerateDataKeyWithoutPlaintextRequest: ~Copyable, Sendable {
    /// The KMS key to encrypt with.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The encryption context, which Decrypt will need again; at most 8192 bytes of names and
    /// values.
    public var encryptionContext: EncryptionContext?
    /// The type of the data key, which tells its length.
    public var keySpec: DataKeySpec?
    /// The length of the data key in bytes, instead of a key spec.
    ///
    /// 1 to 1,024.
    public var numberOfBytes: Int?
    /// Tokens of grants that the call relies on.
    ///
    /// At most 10 elements of 1 to 8,192 characters.
    public var grantTokens: [String]
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        encryptionContext: EncryptionContext? = nil,
        keySpec: DataKeySpec? = nil,
        numberOfBytes: Int? = nil,
        grantTokens: [String] = [],
        dryRun: Bool? = nil
    ) {
        self.keyID = keyID
        self.encryptionContext = encryptionContext
        self.keySpec = keySpec
        self.numberOfBytes = numberOfBytes
        self.grantTokens = grantTokens
        self.dryRun = dryRun
    }
}

extension GenerateDataKeyWithoutPlaintextRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "EncryptionContext", kind: .map),
            MemberShape(
                name: "KeySpec",
                kind: .enumeration(name: "DataKeySpec", values: DataKeySpec.allCases.map(\.name))),
            MemberShape(name: "NumberOfBytes", kind: .integer, maximum: 1024),
            MemberShape(
                name: "GrantTokens", kind: .list(.string), maximum: 10, elementMaximum: 8192),
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
            keySpec: try reader.enumeration(Field(2, "KeySpec")),
            numberOfBytes: try reader.integer(Field(3, "NumberOfBytes")),
            grantTokens: try reader.strings(Field(4, "GrantTokens")),
            dryRun: try reader.bool(Field(5, "DryRun")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.context(Field(1, "EncryptionContext"), encryptionContext)
        try visitor.enumeration(Field(2, "KeySpec"), keySpec)
        try visitor.integer(Field(3, "NumberOfBytes"), numberOfBytes)
        try visitor.strings(Field(4, "GrantTokens"), grantTokens)
        try visitor.bool(Field(5, "DryRun"), dryRun)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(encryptionContext, "encryptionContext")
        validator.check(numberOfBytes, "numberOfBytes", range: 1...1024)
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.context + FieldSize.number + FieldSize.number
            + FieldSize.list(10, of: FieldSize.text(8192)) + FieldSize.number
    }

    @inlinable
    package borrowing func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.context(Field(1, "EncryptionContext"), encryptionContext)
        try visitor.enumeration(Field(2, "KeySpec"), keySpec)
        try visitor.integer(Field(3, "NumberOfBytes"), numberOfBytes)
        try visitor.bool(Field(5, "DryRun"), dryRun)
    }
}

/// The reply of GenerateDataKeyWithoutPlaintext.
public struct GenerateDataKeyWithoutPlaintextResponse: Sendable {
    /// The data key, encrypted; Decrypt opens it.
    public var ciphertextBlob: [UInt8]?
    /// The key ARN.
    public var keyID: String?
    /// The key material that was used: 64 hexadecimal digits.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        ciphertextBlob: [UInt8]? = nil,
        keyID: String? = nil,
        keyMaterialID: String? = nil
    ) {
        self.ciphertextBlob = ciphertextBlob
        self.keyID = keyID
        self.keyMaterialID = keyMaterialID
    }
}

extension GenerateDataKeyWithoutPlaintextResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "CiphertextBlob", kind: .bytes),
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "KeyMaterialId", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            ciphertextBlob: try reader.bytes(Field(0, "CiphertextBlob")),
            keyID: try reader.string(Field(1, "KeyId")),
            keyMaterialID: try reader.string(Field(2, "KeyMaterialId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.bytes(Field(0, "CiphertextBlob"), ciphertextBlob)
        try visitor.string(Field(1, "KeyId"), keyID)
        try visitor.string(Field(2, "KeyMaterialId"), keyMaterialID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
