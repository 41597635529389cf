// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The server's part of the hello.
public struct ServerHello: Sendable {
    /// Name and version of the server.
    public var server: String?
    /// The largest frame the server takes, in bytes, its length field not counted.
    public var maxFrameBytes: Int?
    /// How many calls of one connection may be in flight.
    public var maxCallsInFlight: Int?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        server: String? = nil,
        maxFrameBytes: Int? = nil,
        maxCallsInFlight: Int? = nil
    ) {
        self.server = server
        self.maxFrameBytes = maxFrameBytes
        self.maxCallsInFlight = maxCallsInFlight
    }
}

extension ServerHello: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "server", kind: .string),
            MemberShape(name: "maxFrameBytes", kind: .integer),
            MemberShape(name: "maxCallsInFlight", kind: .integer),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            server: try reader.string(Field(0, "server")),
            maxFrameBytes: try reader.integer(Field(1, "maxFrameBytes")),
            maxCallsInFlight: try reader.integer(Field(2, "maxCallsInFlight")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "server"), server)
        try visitor.integer(Field(1, "maxFrameBytes"), maxFrameBytes)
        try visitor.integer(Field(2, "maxCallsInFlight"), maxCallsInFlight)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
