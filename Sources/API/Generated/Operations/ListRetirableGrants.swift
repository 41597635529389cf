// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of ListRetirableGrants.
public struct ListRetirableGrantsRequest: Sendable {
    /// How many entries a page may have.
    ///
    /// 1 to 100.
    public var limit: Int?
    /// Where the listing goes on: the next marker of the page before.
    ///
    /// 1 to 1,024 characters.
    public var marker: String?
    /// The principal whose grants to list, by its ARN.
    ///
    /// 1 to 256 characters.
    public var retiringPrincipal: String?
    /// The service whose grants to list.
    ///
    /// 1 to 128 characters.
    public var retiringServicePrincipal: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        limit: Int? = nil,
        marker: String? = nil,
        retiringPrincipal: String? = nil,
        retiringServicePrincipal: String? = nil
    ) {
        self.limit = limit
        self.marker = marker
        self.retiringPrincipal = retiringPrincipal
        self.retiringServicePrincipal = retiringServicePrincipal
    }
}

extension ListRetirableGrantsRequest: PagedRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Limit", kind: .integer, maximum: 100),
            MemberShape(name: "Marker", kind: .string, maximum: 1024, pattern: .marker),
            MemberShape(
                name: "RetiringPrincipal", kind: .string, maximum: 256, pattern: .granteePrincipal),
            MemberShape(name: "RetiringServicePrincipal", kind: .string, maximum: 128),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            limit: try reader.integer(Field(0, "Limit")),
            marker: try reader.string(Field(1, "Marker")),
            retiringPrincipal: try reader.string(Field(2, "RetiringPrincipal")),
            retiringServicePrincipal: try reader.string(Field(3, "RetiringServicePrincipal")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.integer(Field(0, "Limit"), limit)
        try visitor.string(Field(1, "Marker"), marker)
        try visitor.string(Field(2, "RetiringPrincipal"), retiringPrincipal)
        try visitor.string(Field(3, "RetiringServicePrincipal"), retiringServicePrincipal)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        validator.check(limit, "limit", range: 1...100)
        validator.check(marker, "marker", length: 1...1024, pattern: .marker)
        validator.check(
            retiringPrincipal, "retiringPrincipal", length: 1...256, pattern: .granteePrincipal)
        validator.check(retiringServicePrincipal, "retiringServicePrincipal", length: 1...128)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.number + FieldSize.text(1024, bytesEach: 2) + FieldSize.text(256, bytesEach: 1)
            + FieldSize.text(128)
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.integer(Field(0, "Limit"), limit)
        try visitor.string(Field(1, "Marker"), marker)
        try visitor.string(Field(2, "RetiringPrincipal"), retiringPrincipal)
    }

    @usableFromInline
    package static var defaultPageSize: Int { 50 }
}

/// The reply of ListRetirableGrants.
public struct ListRetirableGrantsResponse: Sendable {
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

extension ListRetirableGrantsResponse: APIMessage {
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
