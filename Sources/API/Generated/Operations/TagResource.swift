// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of TagResource.
public struct TagResourceRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The tags, each tag key once.
    ///
    /// At most 50 elements.
    public var tags: [Tag]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        tags: [Tag] = []
    ) {
        self.keyID = keyID
        self.tags = tags
    }
}

extension TagResourceRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "Tags", kind: .list(.message("Tag")), isRequired: true, maximum: 50),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            tags: try reader.messages(Field(1, "Tags")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.messages(Field(1, "Tags"), tags)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        if tags.isEmpty { validator.missing("tags") }
        validator.check(messages: tags, "tags", limit: 50)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048)
            + FieldSize.list(50, of: (FieldSize.head + FieldSize.text(128) + FieldSize.text(256)))
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.messages(Field(1, "Tags"), tags)
    }
}

/// The reply of TagResource.
public struct TagResourceResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

extension TagResourceResponse: APIMessage {
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
