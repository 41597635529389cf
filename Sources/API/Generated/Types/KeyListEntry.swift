// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// One entry of ListKeys.
public struct KeyListEntry: Sendable {
    /// The key ID.
    public var keyID: String?
    /// The key ARN.
    public var keyARN: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyARN: String? = nil
    ) {
        self.keyID = keyID
        self.keyARN = keyARN
    }
}

extension KeyListEntry: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "KeyArn", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            keyARN: try reader.string(Field(1, "KeyArn")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.string(Field(1, "KeyArn"), keyARN)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
