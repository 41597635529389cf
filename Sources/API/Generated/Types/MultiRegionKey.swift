// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// One key of a multi-Region set.
public struct MultiRegionKey: Sendable {
    /// The key ARN.
    public var arn: String?
    /// The Region, 1 to 32 characters.
    public var region: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        arn: String? = nil,
        region: String? = nil
    ) {
        self.arn = arn
        self.region = region
    }
}

extension MultiRegionKey: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "Arn", kind: .string),
            MemberShape(name: "Region", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            arn: try reader.string(Field(0, "Arn")),
            region: try reader.string(Field(1, "Region")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "Arn"), arn)
        try visitor.string(Field(1, "Region"), region)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
