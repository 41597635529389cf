// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of SimulateAccess.
public struct SimulateAccessRequest: ~Copyable, Sendable {
    /// The principal, by its ARN, or the name of a service.
    ///
    /// 1 to 256 characters.
    public var principal: String?
    /// The action, as kms:Decrypt.
    ///
    /// 1 to 128 characters.
    public var action: String?
    /// A key or alias by ID, name or ARN; * for what concerns none.
    ///
    /// 1 to 2,048 characters.
    public var resource: String?
    /// The encryption context of the call.
    public var encryptionContext: EncryptionContext?
    /// What else the call has for conditions.
    ///
    /// At most 30 elements.
    public var conditions: [ConditionKeyValues]
    /// A key policy in place of the key's own.
    ///
    /// 1 to 131,072 characters.
    public var policy: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        principal: String? = nil,
        action: String? = nil,
        resource: String? = nil,
        encryptionContext: EncryptionContext? = nil,
        conditions: [ConditionKeyValues] = [],
        policy: String? = nil
    ) {
        self.principal = principal
        self.action = action
        self.resource = resource
        self.encryptionContext = encryptionContext
        self.conditions = conditions
        self.policy = policy
    }
}

extension SimulateAccessRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "principal", kind: .string, isRequired: true, maximum: 256),
            MemberShape(name: "action", kind: .string, isRequired: true, maximum: 128),
            MemberShape(name: "resource", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "encryptionContext", kind: .map),
            MemberShape(
                name: "conditions", kind: .list(.message("ConditionKeyValues")), maximum: 30),
            MemberShape(name: "policy", kind: .string, maximum: 131072, pattern: .policy),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            principal: try reader.string(Field(0, "principal")),
            action: try reader.string(Field(1, "action")),
            resource: try reader.string(Field(2, "resource")),
            encryptionContext: try reader.context(Field(3, "encryptionContext")),
            conditions: try reader.messages(Field(4, "conditions")),
            policy: try reader.string(Field(5, "policy")))
    }

    @inlinable
    package borrowing func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "principal"), principal)
        try visitor.string(Field(1, "action"), action)
        try visitor.string(Field(2, "resource"), resource)
        try visitor.context(Field(3, "encryptionContext"), encryptionContext)
        try visitor.messages(Field(4, "conditions"), conditions)
        try visitor.string(Field(5, "policy"), policy)
    }

    @usableFromInline
    package borrowing func validate(_ validator: inout Validator) {
        if principal == nil { validator.missing("principal") }
        validator.check(principal, "principal", length: 1...256)
        if action == nil { validator.missing("action") }
        validator.check(action, "action", length: 1...128)
        if resource == nil { validator.missing("resource") }
        validator.check(resource, "resource", length: 1...2048)
        validator.check(encryptionContext, "encryptionContext")
        validator.check(messages: conditions, "conditions", limit: 30)
        validator.check(policy, "policy", length: 1...131072, pattern: .policy)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(256) + FieldSize.text(128) + FieldSize.text(2048) + FieldSize.context
            + FieldSize.list(
                30,
                of: (FieldSize.head + FieldSize.text(512)
                    + FieldSize.list(10, of: FieldSize.text(256))))
            + FieldSize.text(131072, bytesEach: 2)
    }

    @inlinable
    package borrowing func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "principal"), principal)
        try visitor.string(Field(1, "action"), action)
        try visitor.string(Field(2, "resource"), resource)
        try visitor.context(Field(3, "encryptionContext"), encryptionContext)
    }
}

/// The reply of SimulateAccess.
public struct SimulateAccessResponse: Sendable {
    /// How the call would be decided.
    public var explanation: AccessExplanation?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        explanation: AccessExplanation? = nil
    ) {
        self.explanation = explanation
    }
}

extension SimulateAccessResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "explanation", kind: .message("AccessExplanation"))
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            explanation: try reader.message(Field(0, "explanation")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.message(Field(0, "explanation"), explanation)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
