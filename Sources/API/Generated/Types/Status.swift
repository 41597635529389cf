// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// Why a call failed.
public struct Status: Sendable {
    /// The AWS exception name, such as NotFoundException; the frame carries the canonical code.
    public var exception: String?
    /// What was wrong and what would be right.
    public var message: String?
    /// Whether the same call may succeed later.
    public var retryable: Bool?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        exception: String? = nil,
        message: String? = nil,
        retryable: Bool? = nil
    ) {
        self.exception = exception
        self.message = message
        self.retryable = retryable
    }
}

extension Status: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "exception", kind: .string),
            MemberShape(name: "message", kind: .string),
            MemberShape(name: "retryable", kind: .bool),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            exception: try reader.string(Field(0, "exception")),
            message: try reader.string(Field(1, "message")),
            retryable: try reader.bool(Field(2, "retryable")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "exception"), exception)
        try visitor.string(Field(1, "message"), message)
        try visitor.bool(Field(2, "retryable"), retryable)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
