// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of DeleteImportedKeyMaterial.
public struct DeleteImportedKeyMaterialRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The key material; the current one if absent.
    ///
    /// 64 characters.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyMaterialID: String? = nil
    ) {
        self.keyID = keyID
        self.keyMaterialID = keyMaterialID
    }
}

extension DeleteImportedKeyMaterialRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "KeyMaterialId", kind: .string, maximum: 64, pattern: .keyMaterialID),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            keyMaterialID: try reader.string(Field(1, "KeyMaterialId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "KeyMaterialId"), keyMaterialID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(keyMaterialID, "keyMaterialId", length: 64...64, pattern: .keyMaterialID)
    }

    @usableFromInline
    package static var fieldBytes: Int { FieldSize.text(2048) + FieldSize.text(64, bytesEach: 1) }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "KeyMaterialId"), keyMaterialID)
    }
}

/// The reply of DeleteImportedKeyMaterial.
public struct DeleteImportedKeyMaterialResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The key material that was deleted: 64 hexadecimal digits.
    public var keyMaterialID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyMaterialID: String? = nil
    ) {
        self.keyID = keyID
        self.keyMaterialID = keyMaterialID
    }
}

extension DeleteImportedKeyMaterialResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "KeyMaterialId", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            keyMaterialID: try reader.string(Field(1, "KeyMaterialId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "KeyMaterialId"), keyMaterialID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
