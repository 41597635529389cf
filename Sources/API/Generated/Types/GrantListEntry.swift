// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// One entry of ListGrants and ListRetirableGrants.
public struct GrantListEntry: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The grant ID: 64 hexadecimal digits.
    public var grantID: String?
    /// The name of the grant; empty if it has none.
    public var name: String?
    /// When the grant was made, in seconds since the Unix epoch.
    public var creationDate: Timestamp?
    /// Whom the grant allows.
    public var granteePrincipal: String?
    /// Who may retire the grant.
    public var retiringPrincipal: String?
    /// The account that made the grant, as the ARN of its root.
    public var issuingAccount: String?
    /// What the grant allows.
    public var operations: [GrantOperation]
    /// What the grant demands beyond.
    public var constraints: GrantConstraints?
    /// The service that the grant allows.
    public var granteeServicePrincipal: String?
    /// The service that may retire the grant.
    public var retiringServicePrincipal: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        grantID: String? = nil,
        name: String? = nil,
        creationDate: Timestamp? = nil,
        granteePrincipal: String? = nil,
        retiringPrincipal: String? = nil,
        issuingAccount: String? = nil,
        operations: [GrantOperation] = [],
        constraints: GrantConstraints? = nil,
        granteeServicePrincipal: String? = nil,
        retiringServicePrincipal: String? = nil
    ) {
        self.keyID = keyID
        self.grantID = grantID
        self.name = name
        self.creationDate = creationDate
        self.granteePrincipal = granteePrincipal
        self.retiringPrincipal = retiringPrincipal
        self.issuingAccount = issuingAccount
        self.operations = operations
        self.constraints = constraints
        self.granteeServicePrincipal = granteeServicePrincipal
        self.retiringServicePrincipal = retiringServicePrincipal
    }
}

extension GrantListEntry: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "GrantId", kind: .string),
            MemberShape(name: "Name", kind: .string),
            MemberShape(name: "CreationDate", kind: .time),
            MemberShape(name: "GranteePrincipal", kind: .string),
            MemberShape(name: "RetiringPrincipal", kind: .string),
            MemberShape(name: "IssuingAccount", kind: .string),
            MemberShape(
                name: "Operations",
                kind: .list(
                    .enumeration(
                        name: "GrantOperation", values: GrantOperation.allCases.map(\.name)))),
            MemberShape(name: "Constraints", kind: .message("GrantConstraints")),
            MemberShape(name: "GranteeServicePrincipal", kind: .string),
            MemberShape(name: "RetiringServicePrincipal", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            grantID: try reader.string(Field(1, "GrantId")),
            name: try reader.string(Field(2, "Name")),
            creationDate: try reader.time(Field(3, "CreationDate")),
            granteePrincipal: try reader.string(Field(4, "GranteePrincipal")),
            retiringPrincipal: try reader.string(Field(5, "RetiringPrincipal")),
            issuingAccount: try reader.string(Field(6, "IssuingAccount")),
            operations: try reader.enumerations(Field(7, "Operations")),
            constraints: try reader.message(Field(8, "Constraints")),
            granteeServicePrincipal: try reader.string(Field(9, "GranteeServicePrincipal")),
            retiringServicePrincipal: try reader.string(Field(10, "RetiringServicePrincipal")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "GrantId"), grantID)
        try visitor.string(Field(2, "Name"), name)
        try visitor.time(Field(3, "CreationDate"), creationDate)
        try visitor.string(Field(4, "GranteePrincipal"), granteePrincipal)
        try visitor.string(Field(5, "RetiringPrincipal"), retiringPrincipal)
        try visitor.string(Field(6, "IssuingAccount"), issuingAccount)
        try visitor.enumerations(Field(7, "Operations"), operations)
        try visitor.message(Field(8, "Constraints"), constraints)
        try visitor.string(Field(9, "GranteeServicePrincipal"), granteeServicePrincipal)
        try visitor.string(Field(10, "RetiringServicePrincipal"), retiringServicePrincipal)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
