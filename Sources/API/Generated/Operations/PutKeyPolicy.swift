// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of PutKeyPolicy.
public struct PutKeyPolicyRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The name of the policy; default is the only one, and the one meant if absent.
    ///
    /// 1 to 128 characters.
    public var policyName: String?
    /// The key policy, a JSON document.
    ///
    /// 1 to 131,072 characters.
    public var policy: String?
    /// Skips the check that the caller can change the key policy later.
    public var bypassPolicyLockoutSafetyCheck: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        policyName: String? = nil,
        policy: String? = nil,
        bypassPolicyLockoutSafetyCheck: Bool? = nil
    ) {
        self.keyID = keyID
        self.policyName = policyName
        self.policy = policy
        self.bypassPolicyLockoutSafetyCheck = bypassPolicyLockoutSafetyCheck
    }
}

extension PutKeyPolicyRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "PolicyName", kind: .string, maximum: 128, pattern: .policyName),
            MemberShape(
                name: "Policy", kind: .string, isRequired: true, maximum: 131072, pattern: .policy),
            MemberShape(name: "BypassPolicyLockoutSafetyCheck", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            policyName: try reader.string(Field(1, "PolicyName")),
            policy: try reader.string(Field(2, "Policy")),
            bypassPolicyLockoutSafetyCheck: try reader.bool(
                Field(3, "BypassPolicyLockoutSafetyCheck")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "PolicyName"), policyName)
        try visitor.string(Field(2, "Policy"), policy)
        try visitor.bool(Field(3, "BypassPolicyLockoutSafetyCheck"), bypassPolicyLockoutSafetyCheck)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(policyName, "policyName", length: 1...128, pattern: .policyName)
        if policy == nil { validator.missing("policy") }
        validator.check(policy, "policy", length: 1...131072, pattern: .policy)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.text(128, bytesEach: 1)
            + FieldSize.text(131072, bytesEach: 2) + FieldSize.number
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "PolicyName"), policyName)
        try visitor.string(Field(2, "Policy"), policy)
        try visitor.bool(Field(3, "BypassPolicyLockoutSafetyCheck"), bypassPolicyLockoutSafetyCheck)
    }
}

/// The reply of PutKeyPolicy.
public struct PutKeyPolicyResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

extension PutKeyPolicyResponse: APIMessage {
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
