// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// What became of one condition.
public struct ConditionFinding: Sendable {
    /// The operator.
    public var comparison: String?
    /// The condition key.
    public var key: String?
    /// What the policy asks for.
    public var wanted: [String]
    /// What the call has.
    public var found: [String]
    /// Whether it holds.
    public var holds: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        comparison: String? = nil,
        key: String? = nil,
        wanted: [String] = [],
        found: [String] = [],
        holds: Bool? = nil
    ) {
        self.comparison = comparison
        self.key = key
        self.wanted = wanted
        self.found = found
        self.holds = holds
    }
}

extension ConditionFinding: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "comparison", kind: .string),
            MemberShape(name: "key", kind: .string),
            MemberShape(name: "wanted", kind: .list(.string)),
            MemberShape(name: "found", kind: .list(.string)),
            MemberShape(name: "holds", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            comparison: try reader.string(Field(0, "comparison")),
            key: try reader.string(Field(1, "key")),
            wanted: try reader.strings(Field(2, "wanted")),
            found: try reader.strings(Field(3, "found")),
            holds: try reader.bool(Field(4, "holds")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "comparison"), comparison)
        try visitor.string(Field(1, "key"), key)
        try visitor.strings(Field(2, "wanted"), wanted)
        try visitor.strings(Field(3, "found"), found)
        try visitor.bool(Field(4, "holds"), holds)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
