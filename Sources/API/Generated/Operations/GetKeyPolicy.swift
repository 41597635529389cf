// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of GetKeyPolicy.
public struct GetKeyPolicyRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The name of the policy; default is the only one, and the one meant if absent.
    ///
    /// 1 to 128 characters.
    public var policyName: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        policyName: String? = nil
    ) {
        self.keyID = keyID
        self.policyName = policyName
    }
}

extension GetKeyPolicyRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "PolicyName", kind: .string, maximum: 128, pattern: .policyName),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            policyName: try reader.string(Field(1, "PolicyName")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "PolicyName"), policyName)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(policyName, "policyName", length: 1...128, pattern: .policyName)
    }

    @usableFromInline
    package static var fieldBytes: Int { FieldSize.text(2048) + FieldSize.text(128, bytesEach: 1) }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "PolicyName"), policyName)
    }
}

/// The reply of GetKeyPolicy.
public struct GetKeyPolicyResponse: Sendable {
    /// The key policy, as it was put.
    public var policy: String?
    /// The name of the policy.
    public var policyName: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        policy: String? = nil,
        policyName: String? = nil
    ) {
        self.policy = policy
        self.policyName = policyName
    }
}

extension GetKeyPolicyResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Policy", kind: .string),
            MemberShape(name: "PolicyName", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            policy: try reader.string(Field(0, "Policy")),
            policyName: try reader.string(Field(1, "PolicyName")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "Policy"), policy)
        try visitor.string(Field(1, "PolicyName"), policyName)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
