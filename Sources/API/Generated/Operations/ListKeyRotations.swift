// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of ListKeyRotations.
public struct ListKeyRotationsRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// Which key materials to list; ROTATIONS_ONLY if absent.
    public var includeKeyMaterial: IncludeKeyMaterial?
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
        includeKeyMaterial: IncludeKeyMaterial? = nil,
        limit: Int? = nil,
        marker: String? = nil
    ) {
        self.keyID = keyID
        self.includeKeyMaterial = includeKeyMaterial
        self.limit = limit
        self.marker = marker
    }
}

extension ListKeyRotationsRequest: PagedRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(
                name: "IncludeKeyMaterial",
                kind: .enumeration(
                    name: "IncludeKeyMaterial", values: IncludeKeyMaterial.allCases.map(\.name))),
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
            includeKeyMaterial: try reader.enumeration(Field(1, "IncludeKeyMaterial")),
            limit: try reader.integer(Field(2, "Limit")),
            marker: try reader.string(Field(3, "Marker")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.enumeration(Field(1, "IncludeKeyMaterial"), includeKeyMaterial)
        try visitor.integer(Field(2, "Limit"), limit)
        try visitor.string(Field(3, "Marker"), marker)
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
        FieldSize.text(2048) + FieldSize.number + FieldSize.number
            + FieldSize.text(1024, bytesEach: 2)
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.enumeration(Field(1, "IncludeKeyMaterial"), includeKeyMaterial)
        try visitor.integer(Field(2, "Limit"), limit)
        try visitor.string(Field(3, "Marker"), marker)
    }

    @usableFromInline
    package static var defaultPageSize: Int { 100 }
}

/// The reply of ListKeyRotations.
public struct ListKeyRotationsResponse: Sendable {
    /// The rotations of this page, oldest first.
    public var rotations: [RotationsListEntry]
    /// Where the listing goes on; present only if truncated.
    public var nextMarker: String?
    /// Whether there is more to list.
    public var truncated: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        rotations: [RotationsListEntry] = [],
        nextMarker: String? = nil,
        truncated: Bool? = nil
    ) {
        self.rotations = rotations
        self.nextMarker = nextMarker
        self.truncated = truncated
    }
}

extension ListKeyRotationsResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Rotations", kind: .list(.message("RotationsListEntry"))),
            MemberShape(name: "NextMarker", kind: .string),
            MemberShape(name: "Truncated", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            rotations: try reader.messages(Field(0, "Rotations")),
            nextMarker: try reader.string(Field(1, "NextMarker")),
            truncated: try reader.bool(Field(2, "Truncated")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.messages(Field(0, "Rotations"), rotations)
        try visitor.string(Field(1, "NextMarker"), nextMarker)
        try visitor.bool(Field(2, "Truncated"), truncated)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
