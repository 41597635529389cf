// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of ListKeyPolicies.
public struct ListKeyPoliciesRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// How many entries a page may have.
    ///
    /// 1 to 1,000.
    public var limit: Int?
    /// Where the listing goes on: the next marker of the page before.
    ///
    /// 1 to 1,024 characters.
    public var marker: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        limit: Int? = nil,
        marker: String? = nil
    ) {
        self.keyID = keyID
        self.limit = limit
        self.marker = marker
    }
}

extension ListKeyPoliciesRequest: PagedRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "Limit", kind: .integer, maximum: 1000),
            MemberShape(name: "Marker", kind: .string, maximum: 1024, pattern: .marker),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            limit: try reader.integer(Field(1, "Limit")),
            marker: try reader.string(Field(2, "Marker")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.integer(Field(1, "Limit"), limit)
        try visitor.string(Field(2, "Marker"), marker)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(limit, "limit", range: 1...1000)
        validator.check(marker, "marker", length: 1...1024, pattern: .marker)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.number + FieldSize.text(1024, bytesEach: 2)
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.integer(Field(1, "Limit"), limit)
        try visitor.string(Field(2, "Marker"), marker)
    }

    @usableFromInline
    package static var defaultPageSize: Int { 100 }
}

/// The reply of ListKeyPolicies.
public struct ListKeyPoliciesResponse: Sendable {
    /// The names of the policies: default.
    public var policyNames: [String]
    /// Where the listing goes on; present only if truncated.
    public var nextMarker: String?
    /// Whether there is more to list.
    public var truncated: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        policyNames: [String] = [],
        nextMarker: String? = nil,
        truncated: Bool? = nil
    ) {
        self.policyNames = policyNames
        self.nextMarker = nextMarker
        self.truncated = truncated
    }
}

extension ListKeyPoliciesResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "PolicyNames", kind: .list(.string)),
            MemberShape(name: "NextMarker", kind: .string),
            MemberShape(name: "Truncated", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            policyNames: try reader.strings(Field(0, "PolicyNames")),
            nextMarker: try reader.string(Field(1, "NextMarker")),
            truncated: try reader.bool(Field(2, "Truncated")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.strings(Field(0, "PolicyNames"), policyNames)
        try visitor.string(Field(1, "NextMarker"), nextMarker)
        try visitor.bool(Field(2, "Truncated"), truncated)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
