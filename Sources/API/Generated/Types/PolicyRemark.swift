// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// Something to say of a line of a policy.
public struct PolicyRemark: Sendable {
    /// The line, from 1; absent if it is of no line.
    public var line: Int?
    /// A sentence.
    public var text: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        line: Int? = nil,
        text: String? = nil
    ) {
        self.line = line
        self.text = text
    }
}

extension PolicyRemark: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "line", kind: .integer),
            MemberShape(name: "text", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            line: try reader.integer(Field(0, "line")),
            text: try reader.string(Field(1, "text")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.integer(Field(0, "line"), line)
        try visitor.string(Field(1, "text"), text)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
