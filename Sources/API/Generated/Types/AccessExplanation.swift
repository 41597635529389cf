// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// How a call was decided.
public struct AccessExplanation: Sendable {
    /// Whether it was allowed.
    public var allowed: Bool?
    /// What allowed or denied it, in a sentence.
    public var reason: String?
    /// Who asked.
    public var principal: String?
    /// For what.
    public var action: String?
    /// On which resource.
    public var resource: String?
    /// When, in seconds since the Unix epoch.
    public var time: Timestamp?
    /// The statements that are about the action, in the order in which they are looked at.
    public var statements: [StatementFinding]
    /// The grants for the principal that are about the action.
    public var grants: Int?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        allowed: Bool? = nil,
        reason: String? = nil,
        principal: String? = nil,
        action: String? = nil,
        resource: String? = nil,
        time: Timestamp? = nil,
        statements: [StatementFinding] = [],
        grants: Int? = nil
    ) {
        self.allowed = allowed
        self.reason = reason
        self.principal = principal
        self.action = action
        self.resource = resource
        self.time = time
        self.statements = statements
        self.grants = grants
    }
}

extension AccessExplanation: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "allowed", kind: .bool),
            MemberShape(name: "reason", kind: .string),
            MemberShape(name: "principal", kind: .string),
            MemberShape(name: "action", kind: .string),
            MemberShape(name: "resource", kind: .string),
            MemberShape(name: "time", kind: .time),
            MemberShape(name: "statements", kind: .list(.message("StatementFinding"))),
            MemberShape(name: "grants", kind: .integer),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            allowed: try reader.bool(Field(0, "allowed")),
            reason: try reader.string(Field(1, "reason")),
            principal: try reader.string(Field(2, "principal")),
            action: try reader.string(Field(3, "action")),
            resource: try reader.string(Field(4, "resource")),
            time: try reader.time(Field(5, "time")),
            statements: try reader.messages(Field(6, "statements")),
            grants: try reader.integer(Field(7, "grants")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.bool(Field(0, "allowed"), allowed)
        try visitor.string(Field(1, "reason"), reason)
        try visitor.string(Field(2, "principal"), principal)
        try visitor.string(Field(3, "action"), action)
        try visitor.string(Field(4, "resource"), resource)
        try visitor.time(Field(5, "time"), time)
        try visitor.messages(Field(6, "statements"), statements)
        try visitor.integer(Field(7, "grants"), grants)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
