// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The client's part of the hello.
public struct ClientHello: Sendable {
    /// Name and version of the client, untrusted. The audit record has at most 256 bytes of it, cut
    /// between two Unicode scalars, with controls replaced.
    public var userAgent: String?
    /// The Region of the calls that name none by an ARN, such as eu-west-1; the server's own if
    /// absent.
    public var region: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        userAgent: String? = nil,
        region: String? = nil
    ) {
        self.userAgent = userAgent
        self.region = region
    }
}

extension ClientHello: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "userAgent", kind: .string),
            MemberShape(name: "region", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            userAgent: try reader.string(Field(0, "userAgent")),
            region: try reader.string(Field(1, "region")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "userAgent"), userAgent)
        try visitor.string(Field(1, "region"), region)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
