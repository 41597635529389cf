// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of CreateKey.
public struct CreateKeyRequest: Sendable {
    /// The key policy, a JSON document; the default key policy if absent.
    ///
    /// 1 to 131,072 characters.
    public var policy: String?
    /// A description; empty if absent.
    ///
    /// 0 to 8,192 characters.
    public var description: String?
    /// What the key may be used for; ENCRYPT_DECRYPT if absent, for symmetric encryption keys only.
    public var keyUsage: KeyUsageType?
    /// Deprecated by AWS in favor of the key spec; must not come with it.
    public var customerMasterKeySpec: KeySpec?
    /// The type of key material; SYMMETRIC_DEFAULT if absent.
    public var keySpec: KeySpec?
    /// Where the key material comes from; AWS_KMS if absent.
    public var origin: OriginType?
    /// The custom key store to create the key in.
    ///
    /// 1 to 64 characters.
    public var customKeyStoreID: String?
    /// Skips the check that the caller can change the key policy later.
    public var bypassPolicyLockoutSafetyCheck: Bool?
    /// The tags of the key, each tag key once.
    ///
    /// At most 50 elements.
    public var tags: [Tag]
    /// Whether to create a multi-Region primary key.
    public var multiRegion: Bool?
    /// The external key in an external key store.
    ///
    /// 1 to 128 characters.
    public var xksKeyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        policy: String? = nil,
        description: String? = nil,
        keyUsage: KeyUsageType? = nil,
        customerMasterKeySpec: KeySpec? = nil,
        keySpec: KeySpec? = nil,
        origin: OriginType? = nil,
        customKeyStoreID: String? = nil,
        bypassPolicyLockoutSafetyCheck: Bool? = nil,
        tags: [Tag] = [],
        multiRegion: Bool? = nil,
        xksKeyID: String? = nil
    ) {
        self.policy = policy
        self.description = description
        self.keyUsage = keyUsage
        self.customerMasterKeySpec = customerMasterKeySpec
        self.keySpec = keySpec
        self.origin = origin
        self.customKeyStoreID = customKeyStoreID
        self.bypassPolicyLockoutSafetyCheck = bypassPolicyLockoutSafetyCheck
        self.tags = tags
        self.multiRegion = multiRegion
        self.xksKeyID = xksKeyID
    }
}

extension CreateKeyRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Policy", kind: .string, maximum: 131072, pattern: .policy),
            MemberShape(name: "Description", kind: .string, maximum: 8192),
            MemberShape(
                name: "KeyUsage",
                kind: .enumeration(name: "KeyUsageType", values: KeyUsageType.allCases.map(\.name))),
            MemberShape(
                name: "CustomerMasterKeySpec",
                kind: .enumeration(name: "KeySpec", values: KeySpec.allCases.map(\.name))),
            MemberShape(
                name: "KeySpec",
                kind: .enumeration(name: "KeySpec", values: KeySpec.allCases.map(\.name))),
            MemberShape(
                name: "Origin",
                kind: .enumeration(name: "OriginType", values: OriginType.allCases.map(\.name))),
            MemberShape(name: "CustomKeyStoreId", kind: .string, maximum: 64),
            MemberShape(name: "BypassPolicyLockoutSafetyCheck", kind: .bool),
            MemberShape(name: "Tags", kind: .list(.message("Tag")), maximum: 50),
            MemberShape(name: "MultiRegion", kind: .bool),
            MemberShape(name: "XksKeyId", kind: .string, maximum: 128, pattern: .xksKeyID),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            policy: try reader.string(Field(0, "Policy")),
            description: try reader.string(Field(1, "Description")),
            keyUsage: try reader.enumeration(Field(2, "KeyUsage")),
            customerMasterKeySpec: try reader.enumeration(Field(3, "CustomerMasterKeySpec")),
            keySpec: try reader.enumeration(Field(4, "KeySpec")),
            origin: try reader.enumeration(Field(5, "Origin")),
            customKeyStoreID: try reader.string(Field(6, "CustomKeyStoreId")),
            bypassPolicyLockoutSafetyCheck: try reader.bool(
                Field(7, "BypassPolicyLockoutSafetyCheck")),
            tags: try reader.messages(Field(8, "Tags")),
            multiRegion: try reader.bool(Field(9, "MultiRegion")),
            xksKeyID: try reader.string(Field(10, "XksKeyId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "Policy"), policy)
        try visitor.string(Field(1, "Description"), description)
        try visitor.enumeration(Field(2, "KeyUsage"), keyUsage)
        try visitor.enumeration(Field(3, "CustomerMasterKeySpec"), customerMasterKeySpec)
        try visitor.enumeration(Field(4, "KeySpec"), keySpec)
        try visitor.enumeration(Field(5, "Origin"), origin)
        try visitor.string(Field(6, "CustomKeyStoreId"), customKeyStoreID)
        try visitor.bool(Field(7, "BypassPolicyLockoutSafetyCheck"), bypassPolicyLockoutSafetyCheck)
        try visitor.messages(Field(8, "Tags"), tags)
        try visitor.bool(Field(9, "MultiRegion"), multiRegion)
        try visitor.string(Field(10, "XksKeyId"), xksKeyID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        validator.check(policy, "policy", length: 1...131072, pattern: .policy)
        validator.check(description, "description", length: 0...8192)
        validator.check(customKeyStoreID, "customKeyStoreId", length: 1...64)
        validator.check(messages: tags, "tags", limit: 50)
        validator.check(xksKeyID, "xksKeyId", length: 1...128, pattern: .xksKeyID)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(131072, bytesEach: 2) + FieldSize.text(8192) + FieldSize.number
            + FieldSize.number + FieldSize.number + FieldSize.number + FieldSize.text(64)
            + FieldSize.number
            + FieldSize.list(50, of: (FieldSize.head + FieldSize.text(128) + FieldSize.text(256)))
            + FieldSize.number + FieldSize.text(128, bytesEach: 1)
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "Policy"), policy)
        try visitor.string(Field(1, "Description"), description ?? "")
        try visitor.enumeration(Field(5, "Origin"), origin ?? .awsKms)
        try visitor.string(Field(6, "CustomKeyStoreId"), customKeyStoreID)
        try visitor.bool(
            Field(7, "BypassPolicyLockoutSafetyCheck"), bypassPolicyLockoutSafetyCheck ?? false)
        try visitor.messages(Field(8, "Tags"), tags)
        try visitor.bool(Field(9, "MultiRegion"), multiRegion ?? false)
    }
}

/// The reply of CreateKey.
public struct CreateKeyResponse: Sendable {
    /// What is known of the key.
    public var keyMetadata: KeyMetadata?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyMetadata: KeyMetadata? = nil
    ) {
        self.keyMetadata = keyMetadata
    }
}

extension CreateKeyResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyMetadata", kind: .message("KeyMetadata"))
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyMetadata: try reader.message(Field(0, "KeyMetadata")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.message(Field(0, "KeyMetadata"), keyMetadata)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
