// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// What became of one statement.
public struct StatementFinding: Sendable {
    /// The document: key policy, ceiling, or a file.
    public var document: String?
    /// Its Sid, or its number.
    public var statement: String?
    /// Allow or Deny.
    public var effect: String?
    /// Whether it applies to the call.
    public var applies: Bool?
    /// What it says of the principal, the resource, or a condition that keeps it from applying; or
    /// that it delegates.
    public var note: String?
    /// Its conditions, each with the values compared.
    public var conditions: [ConditionFinding]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        document: String? = nil,
        statement: String? = nil,
        effect: String? = nil,
        applies: Bool? = nil,
        note: String? = nil,
        conditions: [ConditionFinding] = []
    ) {
        self.document = document
        self.statement = statement
        self.effect = effect
        self.applies = applies
        self.note = note
        self.conditions = conditions
    }
}

extension StatementFinding: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "document", kind: .string),
            MemberShape(name: "statement", kind: .string),
            MemberShape(name: "effect", kind: .string),
            MemberShape(name: "applies", kind: .bool),
            MemberShape(name: "note", kind: .string),
            MemberShape(name: "conditions", kind: .list(.message("ConditionFinding"))),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            document: try reader.string(Field(0, "document")),
            statement: try reader.string(Field(1, "statement")),
            effect: try reader.string(Field(2, "effect")),
            applies: try reader.bool(Field(3, "applies")),
            note: try reader.string(Field(4, "note")),
            conditions: try reader.messages(Field(5, "conditions")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "document"), document)
        try visitor.string(Field(1, "statement"), statement)
        try visitor.string(Field(2, "effect"), effect)
        try visitor.bool(Field(3, "applies"), applies)
        try visitor.string(Field(4, "note"), note)
        try visitor.messages(Field(5, "conditions"), conditions)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
