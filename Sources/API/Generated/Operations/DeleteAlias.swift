// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of DeleteAlias.
public struct DeleteAliasRequest: Sendable {
    /// The alias name, with its prefix `alias/`.
    ///
    /// 1 to 256 characters.
    public var aliasName: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        aliasName: String? = nil
    ) {
        self.aliasName = aliasName
    }
}

extension DeleteAliasRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(
                name: "AliasName", kind: .string, isRequired: true, maximum: 256,
                pattern: .aliasName)
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            aliasName: try reader.string(Field(0, "AliasName")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "AliasName"), aliasName)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if aliasName == nil { validator.missing("aliasName") }
        validator.check(aliasName, "aliasName", length: 1...256, pattern: .aliasName)
    }

    @usableFromInline
    package static var fieldBytes: Int { FieldSize.text(256, bytesEach: 1) }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "AliasName"), aliasName)
    }
}

/// The reply of DeleteAlias.
public struct DeleteAliasResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

extension DeleteAliasResponse: APIMessage {
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
