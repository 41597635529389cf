// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of LintPolicy.
public struct LintPolicyRequest: Sendable {
    /// The document; without one, the identity policies that are loaded are looked at.
    ///
    /// 1 to 131,072 characters.
    public var policy: String?
    /// Whether it is an identity policy; otherwise it is a key policy.
    public var identity: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        policy: String? = nil,
        identity: Bool? = nil
    ) {
        self.policy = policy
        self.identity = identity
    }
}

extension LintPolicyRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "policy", kind: .string, maximum: 131072),
            MemberShape(name: "identity", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            policy: try reader.string(Field(0, "policy")),
            identity: try reader.bool(Field(1, "identity")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "policy"), policy)
        try visitor.bool(Field(1, "identity"), identity)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        validator.check(policy, "policy", length: 1...131072)
    }

    @usableFromInline
    package static var fieldBytes: Int { FieldSize.text(131072) + FieldSize.number }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.bool(Field(1, "identity"), identity)
    }
}

/// The reply of LintPolicy.
public struct LintPolicyResponse: Sendable {
    /// What keeps the document from being a policy; absent if nothing does.
    public var fault: PolicyRemark?
    /// What its author can hardly mean.
    public var remarks: [PolicyRemark]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        fault: PolicyRemark? = nil,
        remarks: [PolicyRemark] = []
    ) {
        self.fault = fault
        self.remarks = remarks
    }
}

extension LintPolicyResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "fault", kind: .message("PolicyRemark")),
            MemberShape(name: "remarks", kind: .list(.message("PolicyRemark"))),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            fault: try reader.message(Field(0, "fault")),
            remarks: try reader.messages(Field(1, "remarks")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.message(Field(0, "fault"), fault)
        try visitor.messages(Field(1, "remarks"), remarks)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
