// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of UpdateKeyDescription.
public struct UpdateKeyDescriptionRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The new description.
    ///
    /// 0 to 8,192 characters.
    public var description: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        description: String? = nil
    ) {
        self.keyID = keyID
        self.description = description
    }
}

extension UpdateKeyDescriptionRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "Description", kind: .string, isRequired: true, maximum: 8192),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            description: try reader.string(Field(1, "Description")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "Description"), description)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        if description == nil { validator.missing("description") }
        validator.check(description, "description", length: 0...8192)
    }

    @usableFromInline
    package static var fieldBytes: Int { FieldSize.text(2048) + FieldSize.text(8192) }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "Description"), description)
    }
}

/// The reply of UpdateKeyDescription.
public struct UpdateKeyDescriptionResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

extension UpdateKeyDescriptionResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] { [] }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init()
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
