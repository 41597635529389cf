// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of UpdateAlias.
public struct UpdateAliasRequest: Sendable {
    /// The alias name, with its prefix `alias/`.
    ///
    /// 1 to 256 characters.
    public var aliasName: String?
    /// The KMS key that the alias is to stand for.
    ///
    /// 1 to 2,048 characters.
    public var targetKeyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        aliasName: String? = nil,
        targetKeyID: String? = nil
    ) {
        self.aliasName = aliasName
        self.targetKeyID = targetKeyID
    }
}

extension UpdateAliasRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(
                name: "AliasName", kind: .string, isRequired: true, maximum: 256,
                pattern: .aliasName),
            MemberShape(name: "TargetKeyId", kind: .string, isRequired: true, maximum: 2048),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            aliasName: try reader.string(Field(0, "AliasName")),
            targetKeyID: try reader.string(Field(1, "TargetKeyId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "AliasName"), aliasName)
        try visitor.string(Field(1, "TargetKeyId"), targetKeyID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if aliasName == nil { validator.missing("aliasName") }
        validator.check(aliasName, "aliasName", length: 1...256, pattern: .aliasName)
        if targetKeyID == nil { validator.missing("targetKeyId") }
        validator.check(targetKeyID, "targetKeyId", length: 1...2048)
    }

    @usableFromInline
    package static var fieldBytes: Int { FieldSize.text(256, bytesEach: 1) + FieldSize.text(2048) }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "AliasName"), aliasName)
        try visitor.string(Field(1, "TargetKeyId"), targetKeyID)
    }
}

/// The reply of UpdateAlias.
public struct UpdateAliasResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

extension UpdateAliasResponse: APIMessage {
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
