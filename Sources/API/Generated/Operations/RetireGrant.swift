// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of RetireGrant.
public struct RetireGrantRequest: Sendable {
    /// The token of the grant; either this, or the key and the grant ID.
    ///
    /// 1 to 8,192 characters.
    public var grantToken: String?
    /// The KMS key, by its key ARN.
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
        grantToken: String? = nil,
        keyID: String? = nil,
        grantID: String? = nil,
        dryRun: Bool? = nil
    ) {
        self.grantToken = grantToken
        self.keyID = keyID
        self.grantID = grantID
        self.dryRun = dryRun
    }
}

extension RetireGrantRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "GrantToken", kind: .string, maximum: 8192),
            MemberShape(name: "KeyId", kind: .string, maximum: 2048),
            MemberShape(name: "GrantId", kind: .string, maximum: 128),
            MemberShape(name: "DryRun", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            grantToken: try reader.string(Field(0, "GrantToken")),
            keyID: try reader.string(Field(1, "KeyId")),
            grantID: try reader.string(Field(2, "GrantId")),
            dryRun: try reader.bool(Field(3, "DryRun")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "GrantToken"), grantToken)
        try visitor.string(Field(1, "KeyId"), keyID)
        try visitor.string(Field(2, "GrantId"), grantID)
        try visitor.bool(Field(3, "DryRun"), dryRun)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        validator.check(grantToken, "grantToken", length: 1...8192)
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(grantID, "grantId", length: 1...128)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(8192) + FieldSize.text(2048) + FieldSize.text(128) + FieldSize.number
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
    }
}

/// The reply of RetireGrant.
public struct RetireGrantResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

extension RetireGrantResponse: APIMessage {
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
