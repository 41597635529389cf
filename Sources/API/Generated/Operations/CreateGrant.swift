// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of CreateGrant.
public struct CreateGrantRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The principal to allow, by its ARN; this or a service, not both.
    ///
    /// 1 to 256 characters.
    public var granteePrincipal: String?
    /// The principal that may retire the grant, by its ARN.
    ///
    /// 1 to 256 characters.
    public var retiringPrincipal: String?
    /// The operations to allow, each of which the key must support.
    ///
    /// At most 50 elements.
    public var operations: [GrantOperation]
    /// What the grant demands of a call beyond its operation.
    public var constraints: GrantConstraints?
    /// Tokens of grants that the call relies on.
    ///
    /// At most 10 elements of 1 to 8,192 characters.
    public var grantTokens: [String]
    /// A name: the same call with the same name makes no second grant.
    ///
    /// 1 to 256 characters.
    public var name: String?
    /// Check only: a call that would succeed fails with DryRunOperationException.
    public var dryRun: Bool?
    /// The service to allow; this or a principal, not both.
    ///
    /// 1 to 128 characters.
    public var granteeServicePrincipal: String?
    /// The service that may retire the grant.
    ///
    /// 1 to 128 characters.
    public var retiringServicePrincipal: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        granteePrincipal: String? = nil,
        retiringPrincipal: String? = nil,
        operations: [GrantOperation] = [],
        constraints: GrantConstraints? = nil,
        grantTokens: [String] = [],
        name: String? = nil,
        dryRun: Bool? = nil,
        granteeServicePrincipal: String? = nil,
        retiringServicePrincipal: String? = nil
    ) {
        self.keyID = keyID
        self.granteePrincipal = granteePrincipal
        self.retiringPrincipal = retiringPrincipal
        self.operations = operations
        self.constraints = constraints
        self.grantTokens = grantTokens
        self.name = name
        self.dryRun = dryRun
        self.granteeServicePrincipal = granteeServicePrincipal
        self.retiringServicePrincipal = retiringServicePrincipal
    }
}

extension CreateGrantRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(
                name: "GranteePrincipal", kind: .string, maximum: 256, pattern: .granteePrincipal),
            MemberShape(
                name: "RetiringPrincipal", kind: .string, maximum: 256, pattern: .granteePrincipal),
            MemberShape(
                name: "Operations",
                kind: .list(
                    .enumeration(
                        name: "GrantOperation", values: GrantOperation.allCases.map(\.name))),
                isRequired: true, maximum: 50),
            MemberShape(name: "Constraints", kind: .message("GrantConstraints")),
            MemberShape(
                name: "GrantTokens", kind: .list(.string), maximum: 10, elementMaximum: 8192),
            MemberShape(name: "Name", kind: .string, maximum: 256, pattern: .aliasName),
            MemberShape(name: "DryRun", kind: .bool),
            MemberShape(name: "GranteeServicePrincipal", kind: .string, maximum: 128),
            MemberShape(name: "RetiringServicePrincipal", kind: .string, maximum: 128),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            granteePrincipal: try reader.string(Field(1, "GranteePrincipal")),
            retiringPrincipal: try reader.string(Field(2, "RetiringPrincipal")),
            operations: try reader.enumerations(Field(3, "Operations")),
            constraints: try reader.message(Field(4, "Constraints")),
            grantTokens: try reader.strings(Field(5, "GrantTokens")),
            name: try reader.string(Field(6, "Name")),
            dryRun: try reader.bool(Field(7, "DryRun")),
            granteeServicePrincipal: try reader.string(Field(8, "GranteeServicePrincipal")),
            retiringServicePrincipal: try reader.string(Field(9, "RetiringServicePrincipal")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "GranteePrincipal"), granteePrincipal)
        try visitor.string(Field(2, "RetiringPrincipal"), retiringPrincipal)
        try visitor.enumerations(Field(3, "Operations"), operations)
        try visitor.message(Field(4, "Constraints"), constraints)
        try visitor.strings(Field(5, "GrantTokens"), grantTokens)
        try visitor.string(Field(6, "Name"), name)
        try visitor.bool(Field(7, "DryRun"), dryRun)
        try visitor.string(Field(8, "GranteeServicePrincipal"), granteeServicePrincipal)
        try visitor.string(Field(9, "RetiringServicePrincipal"), retiringServicePrincipal)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(
            granteePrincipal, "granteePrincipal", length: 1...256, pattern: .granteePrincipal)
        validator.check(
            retiringPrincipal, "retiringPrincipal", length: 1...256, pattern: .granteePrincipal)
        if operations.isEmpty { validator.missing("operations") }
        validator.check(count: operations.count, "operations", length: 0...50)
        validator.check(constraints, "constraints")
        validator.check(count: grantTokens.count, "grantTokens", length: 0...10)
        validator.check(each: grantTokens, "grantTokens", length: 1...8192)
        validator.check(name, "name", length: 1...256, pattern: .aliasName)
        validator.check(granteeServicePrincipal, "granteeServicePrincipal", length: 1...128)
        validator.check(retiringServicePrincipal, "retiringServicePrincipal", length: 1...128)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.text(256, bytesEach: 1) + FieldSize.text(256, bytesEach: 1)
            + FieldSize.list(50, of: FieldSize.number)
            + (FieldSize.head + FieldSize.context + FieldSize.context + FieldSize.text(512))
            + FieldSize.list(10, of: FieldSize.text(8192)) + FieldSize.text(256, bytesEach: 1)
            + FieldSize.number + FieldSize.text(128) + FieldSize.text(128)
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "GranteePrincipal"), granteePrincipal)
        try visitor.string(Field(2, "RetiringPrincipal"), retiringPrincipal)
        try visitor.enumerations(Field(3, "Operations"), operations)
        try visitor.message(Field(4, "Constraints"), constraints)
        try visitor.string(Field(6, "Name"), name)
        try visitor.bool(Field(7, "DryRun"), dryRun)
    }
}

/// The reply of CreateGrant.
public struct CreateGrantResponse: Sendable {
    /// A token that tells of the grant, 1 to 8192 characters.
    public var grantToken: String?
    /// The grant ID: 64 hexadecimal digits.
    public var grantID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        grantToken: String? = nil,
        grantID: String? = nil
    ) {
        self.grantToken = grantToken
        self.grantID = grantID
    }
}

extension CreateGrantResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "GrantToken", kind: .string),
            MemberShape(name: "GrantId", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            grantToken: try reader.string(Field(0, "GrantToken")),
            grantID: try reader.string(Field(1, "GrantId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "GrantToken"), grantToken)
        try visitor.string(Field(1, "GrantId"), grantID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
