// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of Check and Watch.
public struct HealthCheckRequest: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

extension HealthCheckRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] { [] }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init()
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}

    @usableFromInline
    package static var fieldBytes: Int { 0 }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
    }
}

/// The reply of Check, and each item of Watch.
public struct HealthCheckResponse: Sendable {
    /// The state of the server.
    public var status: ServingStatus?
    /// Name and version of the server.
    public var server: String?
    /// How long the server has been running, in seconds.
    public var uptimeSeconds: Int?
    /// What the operator must mend, in sentences; empty if all is well.
    public var problems: [String]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        status: ServingStatus? = nil,
        server: String? = nil,
        uptimeSeconds: Int? = nil,
        problems: [String] = []
    ) {
        self.status = status
        self.server = server
        self.uptimeSeconds = uptimeSeconds
        self.problems = problems
    }
}

extension HealthCheckResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(
                name: "status",
                kind: .enumeration(
                    name: "ServingStatus", values: ServingStatus.allCases.map(\.name))),
            MemberShape(name: "server", kind: .string),
            MemberShape(name: "uptimeSeconds", kind: .integer),
            MemberShape(name: "problems", kind: .list(.string)),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            status: try reader.enumeration(Field(0, "status")),
            server: try reader.string(Field(1, "server")),
            uptimeSeconds: try reader.integer(Field(2, "uptimeSeconds")),
            problems: try reader.strings(Field(3, "problems")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.enumeration(Field(0, "status"), status)
        try visitor.string(Field(1, "server"), server)
        try visitor.integer(Field(2, "uptimeSeconds"), uptimeSeconds)
        try visitor.strings(Field(3, "problems"), problems)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
