// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of ListGrants.
public struct ListGrantsRequest: Sendable {
    /// How many entries a page may have.
    ///
    /// 1 to 100.
    public var limit: Int?
    /// Where the listing goes on: the next marker of the page before.
    ///
    /// 1 to 1,024 characters.
    public var marker: String?
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// List only this grant.
    ///
    /// 1 to 128 characters.
    public var grantID: String?
    /// List only the grants of this principal.
    ///
    /// 1 to 256 characters.
    public var granteePrincipal: String?
    /// List only the grants of this service.
    ///
    /// 1 to 128 characters.
    public var granteeServicePrincipal: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        limit: Int? = nil,
        marker: String? = nil,
        keyID: String? = nil,
        grantID: String? = nil,
        granteePrincipal: String? = nil,
        granteeServicePrincipal: String? = nil
    ) {
        self.limit = limit
        self.marker = marker
        self.keyID = keyID
        self.grantID = grantID
        self.granteePrincipal = granteePrincipal
        self.granteeServicePrincipal = granteeServicePrincipal
    }
}

extension ListGrantsRequest: PagedRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Limit", kind: .integer, maximum: 100),
            MemberShape(name: "Marker", kind: .string, maximum: 1024, pattern: .marker),
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "GrantId", kind: .string, maximum: 128),
            MemberShape(
                name: "GranteePrincipal", kind: .string, maximum: 256, pattern: .granteePrincipal),
            MemberShape(name: "GranteeServicePrincipal", kind: .string, maximum: 128),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            limit: try reader.integer(Field(0, "Limit")),
            marker: try reader.string(Field(1, "Marker")),
            keyID: try reader.string(Field(2, "KeyId")),
            grantID: try reader.string(Field(3, "GrantId")),
            granteePrincipal: try reader.string(Field(4, "GranteePrincipal")),
            granteeServicePrincipal: try reader.string(Field(5, "GranteeServicePrincipal")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.integer(Field(0, "Limit"), limit)
        try visitor.string(Field(1, "Marker"), marker)
        try visitor.string(Field(2, "KeyId"), keyID)
        try visitor.string(Field(3, "GrantId"), grantID)
        try visitor.string(Field(4, "GranteePrincipal"), granteePrincipal)
        try visitor.string(Field(5, "GranteeServicePrincipal"), granteeServicePrincipal)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        validator.check(limit, "limit", range: 1...100)
        validator.check(marker, "marker", length: 1...1024, pattern: .marker)
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(grantID, "grantId", length: 1...128)
        validator.check(
            granteePrincipal, "granteePrincipal", length: 1...256, pattern: .granteePrincipal)
        validator.check(granteeServicePrincipal, "granteeServicePrincipal", length: 1...128)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.number + FieldSize.text(1024, bytesEach: 2) + FieldSize.text(2048)
            + FieldSize.text(128) + FieldSize.text(256, bytesEach: 1) + FieldSize.text(128)
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.integer(Field(0, "Limit"), limit)
        try visitor.string(Field(1, "Marker"), marker)
        try visitor.string(Field(2, "KeyId"), keyID)
    }

    @usableFromInline
    package static var defaultPageSize: Int { 50 }
}

/// The reply of ListGrants.
public struct ListGrantsResponse: Sendable {
    /// The grants of this page.
    public var grants: [GrantListEntry]
    /// Where the listing goes on; present only if truncated.
    public var nextMarker: String?
    /// Whether there is more to list.
    public var truncated: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        grants: [GrantListEntry] = [],
        nextMarker: String? = nil,
        truncated: Bool? = nil
    ) {
        self.grants = grants
        self.nextMarker = nextMarker
        self.truncated = truncated
    }
}

extension ListGrantsResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Grants", kind: .list(.message("GrantListEntry"))),
            MemberShape(name: "NextMarker", kind: .string),
            MemberShape(name: "Truncated", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            grants: try reader.messages(Field(0, "Grants")),
            nextMarker: try reader.string(Field(1, "NextMarker")),
            truncated: try reader.bool(Field(2, "Truncated")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.messages(Field(0, "Grants"), grants)
        try visitor.string(Field(1, "NextMarker"), nextMarker)
        try visitor.bool(Field(2, "Truncated"), truncated)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
