// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of RevokeGrant.
public struct RevokeGrantRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The grant ID.
    ///
    /// 1 to 128 characters.
    public var grantID: String?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        grantID: String? = nil,
        dryRun: Bool? = nil
    ) {
        self.keyID = keyID
        self.grantID = grantID
        self.dryRun = dryRun
    }
}

extension RevokeGrantRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "GrantId", kind: .string, isRequired: true, maximum: 128),
            MemberShape(name: "DryRun", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            grantID: try reader.string(Field(1, "GrantId")),
            dryRun: try reader.bool(Field(2, "DryRun")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "GrantId"), grantID)
        try visitor.bool(Field(2, "DryRun"), dryRun)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        if grantID == nil { validator.missing("grantId") }
        validator.check(grantID, "grantId", length: 1...128)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.text(128) + FieldSize.number
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "GrantId"), grantID)
        try visitor.bool(Field(2, "DryRun"), dryRun)
    }
}

/// The reply of RevokeGrant.
public struct RevokeGrantResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

extension RevokeGrantResponse: APIMessage {
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
