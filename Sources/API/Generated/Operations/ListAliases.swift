// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of ListAliases.
public struct ListAliasesRequest: Sendable {
    /// The KMS key whose aliases are listed; all aliases if absent.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// How many entries a page may have.
    ///
    /// 1 to 100.
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

extension ListAliasesRequest: PagedRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, maximum: 2048),
            MemberShape(name: "Limit", kind: .integer, maximum: 100),
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
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(limit, "limit", range: 1...100)
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
    package static var defaultPageSize: Int { 50 }
}

/// The reply of ListAliases.
public struct ListAliasesResponse: Sendable {
    /// The aliases of this page.
    public var aliases: [AliasListEntry]
    /// Where the listing goes on; present only if truncated.
    public var nextMarker: String?
    /// Whether there is more to list.
    public var truncated: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        aliases: [AliasListEntry] = [],
        nextMarker: String? = nil,
        truncated: Bool? = nil
    ) {
        self.aliases = aliases
        self.nextMarker = nextMarker
        self.truncated = truncated
    }
}

extension ListAliasesResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Aliases", kind: .list(.message("AliasListEntry"))),
            MemberShape(name: "NextMarker", kind: .string),
            MemberShape(name: "Truncated", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            aliases: try reader.messages(Field(0, "Aliases")),
            nextMarker: try reader.string(Field(1, "NextMarker")),
            truncated: try reader.bool(Field(2, "Truncated")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.messages(Field(0, "Aliases"), aliases)
        try visitor.string(Field(1, "NextMarker"), nextMarker)
        try visitor.bool(Field(2, "Truncated"), truncated)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
