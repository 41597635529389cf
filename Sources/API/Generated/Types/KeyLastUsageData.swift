// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The last successful use of a KMS key; every field is absent if there was none.
public struct KeyLastUsageData: Sendable {
    /// The operation.
    public var operation: KeyLastUsageTrackingOperation?
    /// When it was, in seconds since the Unix epoch.
    public var timestamp: Timestamp?
    /// The event ID of its audit record.
    public var cloudTrailEventID: String?
    /// Its request ID.
    public var kmsRequestID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        operation: KeyLastUsageTrackingOperation? = nil,
        timestamp: Timestamp? = nil,
        cloudTrailEventID: String? = nil,
        kmsRequestID: String? = nil
    ) {
        self.operation = operation
        self.timestamp = timestamp
        self.cloudTrailEventID = cloudTrailEventID
        self.kmsRequestID = kmsRequestID
    }
}

extension KeyLastUsageData: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(
                name: "Operation",
                kind: .enumeration(
                    name: "KeyLastUsageTrackingOperation",
                    values: KeyLastUsageTrackingOperation.allCases.map(\.name))),
            MemberShape(name: "Timestamp", kind: .time),
            MemberShape(name: "CloudTrailEventId", kind: .string),
            MemberShape(name: "KmsRequestId", kind: .string),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            operation: try reader.enumeration(Field(0, "Operation")),
            timestamp: try reader.time(Field(1, "Timestamp")),
            cloudTrailEventID: try reader.string(Field(2, "CloudTrailEventId")),
            kmsRequestID: try reader.string(Field(3, "KmsRequestId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.enumeration(Field(0, "Operation"), operation)
        try visitor.time(Field(1, "Timestamp"), timestamp)
        try visitor.string(Field(2, "CloudTrailEventId"), cloudTrailEventID)
        try visitor.string(Field(3, "KmsRequestId"), kmsRequestID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
