// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of GetKeyLastUsage.
public struct GetKeyLastUsageRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil
    ) {
        self.keyID = keyID
    }
}

extension GetKeyLastUsageRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048)
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
    }

    @usableFromInline
    package static var fieldBytes: Int { FieldSize.text(2048) }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
    }
}

/// The reply of GetKeyLastUsage.
public struct GetKeyLastUsageResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// The last use; empty if there was none since tracking began.
    public var keyLastUsage: KeyLastUsageData?
    /// Since when uses are tracked, in seconds since the Unix epoch.
    public var trackingStartDate: Timestamp?
    /// When the key was created, in seconds since the Unix epoch.
    public var keyCreationDate: Timestamp?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        keyLastUsage: KeyLastUsageData? = nil,
        trackingStartDate: Timestamp? = nil,
        keyCreationDate: Timestamp? = nil
    ) {
        self.keyID = keyID
        self.keyLastUsage = keyLastUsage
        self.trackingStartDate = trackingStartDate
        self.keyCreationDate = keyCreationDate
    }
}

extension GetKeyLastUsageResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "KeyLastUsage", kind: .message("KeyLastUsageData")),
            MemberShape(name: "TrackingStartDate", kind: .time),
            MemberShape(name: "KeyCreationDate", kind: .time),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            keyLastUsage: try reader.message(Field(1, "KeyLastUsage")),
            trackingStartDate: try reader.time(Field(2, "TrackingStartDate")),
            keyCreationDate: try reader.time(Field(3, "KeyCreationDate")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.message(Field(1, "KeyLastUsage"), keyLastUsage)
        try visitor.time(Field(2, "TrackingStartDate"), trackingStartDate)
        try visitor.time(Field(3, "KeyCreationDate"), keyCreationDate)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
