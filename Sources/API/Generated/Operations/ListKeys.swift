// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of ListKeys.
public struct ListKeysRequest: Sendable {
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
        limit: Int? = nil,
        marker: String? = nil
    ) {
        self.limit = limit
        self.marker = marker
    }
}

extension ListKeysRequest: PagedRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Limit", kind: .integer, maximum: 1000),
            MemberShape(name: "Marker", kind: .string, maximum: 1024, pattern: .marker),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            limit: try reader.integer(Field(0, "Limit")),
            marker: try reader.string(Field(1, "Marker")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.integer(Field(0, "Limit"), limit)
        try visitor.string(Field(1, "Marker"), marker)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        validator.check(limit, "limit", range: 1...1000)
        validator.check(marker, "marker", length: 1...1024, pattern: .marker)
    }

    @usableFromInline
    package static var fieldBytes: Int { FieldSize.number + FieldSize.text(1024, bytesEach: 2) }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.integer(Field(0, "Limit"), limit)
        try visitor.string(Field(1, "Marker"), marker)
    }

    @usableFromInline
    package static var defaultPageSize: Int { 100 }
}

/// The reply of ListKeys.
public struct ListKeysResponse: Sendable {
    /// The keys of this page.
    public var keys: [KeyListEntry]
    /// Where the listing goes on; present only if truncated.
    public var nextMarker: String?
    /// Whether there is more to list.
    public var truncated: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keys: [KeyListEntry] = [],
        nextMarker: String? = nil,
        truncated: Bool? = nil
    ) {
        self.keys = keys
        self.nextMarker = nextMarker
        self.truncated = truncated
    }
}

extension ListKeysResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Keys", kind: .list(.message("KeyListEntry"))),
            MemberShape(name: "NextMarker", kind: .string),
            MemberShape(name: "Truncated", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keys: try reader.messages(Field(0, "Keys")),
            nextMarker: try reader.string(Field(1, "NextMarker")),
            truncated: try reader.bool(Field(2, "Truncated")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.messages(Field(0, "Keys"), keys)
        try visitor.string(Field(1, "NextMarker"), nextMarker)
        try visitor.bool(Field(2, "Truncated"), truncated)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
