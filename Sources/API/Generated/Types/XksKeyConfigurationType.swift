// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The external key behind a KMS key.
public struct XksKeyConfigurationType: Sendable {
    /// The name that the external key store knows it by; 1 to 128 characters.
    public var id: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        id: String? = nil
    ) {
        self.id = id
    }
}

extension XksKeyConfigurationType: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Id", kind: .string)
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            id: try reader.string(Field(0, "Id")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "Id"), id)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
