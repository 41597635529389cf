// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of DescribeKey.
public struct DescribeKeyRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// Tokens of grants that the call relies on.
    ///
    /// At most 10 elements of 1 to 8,192 characters.
    public var grantTokens: [String]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        grantTokens: [String] = []
    ) {
        self.keyID = keyID
        self.grantTokens = grantTokens
    }
}

extension DescribeKeyRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(
                name: "GrantTokens", kind: .list(.string), maximum: 10, elementMaximum: 8192),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            grantTokens: try reader.strings(Field(1, "GrantTokens")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.strings(Field(1, "GrantTokens"), grantTokens)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.list(10, of: FieldSize.text(8192))
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
    }
}

/// The reply of DescribeKey.
public struct DescribeKeyResponse: Sendable {
    /// What is known of the key.
    public var keyMetadata: KeyMetadata?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyMetadata: KeyMetadata? = nil
    ) {
        self.keyMetadata = keyMetadata
    }
}

extension DescribeKeyResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyMetadata", kind: .message("KeyMetadata"))
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyMetadata: try reader.message(Field(0, "KeyMetadata")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.message(Field(0, "KeyMetadata"), keyMetadata)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
