// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of GetKeyRotationStatus.
public struct GetKeyRotationStatusRequest: Sendable {
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

extension GetKeyRotationStatusRequest: APIRequest {
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

/// The reply of GetKeyRotationStatus.
public struct GetKeyRotationStatusResponse: Sendable {
    /// Whether the key is rotated automatically.
    public var keyRotationEnabled: Bool?
    /// The key ARN.
    public var keyID: String?
    /// The rotation period, 90 to 2560 days; only if enabled.
    public var rotationPeriodInDays: Int?
    /// When the next rotation is due, in seconds since the Unix epoch; only if enabled.
    public var nextRotationDate: Timestamp?
    /// When the rotation on demand began that still runs, in seconds since the Unix epoch.
    public var onDemandRotationStartDate: Timestamp?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyRotationEnabled: Bool? = nil,
        keyID: String? = nil,
        rotationPeriodInDays: Int? = nil,
        nextRotationDate: Timestamp? = nil,
        onDemandRotationStartDate: Timestamp? = nil
    ) {
        self.keyRotationEnabled = keyRotationEnabled
        self.keyID = keyID
        self.rotationPeriodInDays = rotationPeriodInDays
        self.nextRotationDate = nextRotationDate
        self.onDemandRotationStartDate = onDemandRotationStartDate
    }
}

extension GetKeyRotationStatusResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyRotationEnabled", kind: .bool),
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "RotationPeriodInDays", kind: .integer),
            MemberShape(name: "NextRotationDate", kind: .time),
            MemberShape(name: "OnDemandRotationStartDate", kind: .time),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyRotationEnabled: try reader.bool(Field(0, "KeyRotationEnabled")),
            keyID: try reader.string(Field(1, "KeyId")),
            rotationPeriodInDays: try reader.integer(Field(2, "RotationPeriodInDays")),
            nextRotationDate: try reader.time(Field(3, "NextRotationDate")),
            onDemandRotationStartDate: try reader.time(Field(4, "OnDemandRotationStartDate")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.bool(Field(0, "KeyRotationEnabled"), keyRotationEnabled)
        try visitor.string(Field(1, "KeyId"), keyID)
        try visitor.integer(Field(2, "RotationPeriodInDays"), rotationPeriodInDays)
        try visitor.time(Field(3, "NextRotationDate"), nextRotationDate)
        try visitor.time(Field(4, "OnDemandRotationStartDate"), onDemandRotationStartDate)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
