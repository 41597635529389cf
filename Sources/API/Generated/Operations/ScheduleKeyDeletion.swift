// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of ScheduleKeyDeletion.
public struct ScheduleKeyDeletionRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The waiting period in days; 30 if absent.
    ///
    /// 7 to 30.
    public var pendingWindowInDays: Int?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        pendingWindowInDays: Int? = nil
    ) {
        self.keyID = keyID
        self.pendingWindowInDays = pendingWindowInDays
    }
}

extension ScheduleKeyDeletionRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "PendingWindowInDays", kind: .integer, maximum: 30),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            pendingWindowInDays: try reader.integer(Field(1, "PendingWindowInDays")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.integer(Field(1, "PendingWindowInDays"), pendingWindowInDays)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(pendingWindowInDays, "pendingWindowInDays", range: 7...30)
    }

    @usableFromInline
    package static var fieldBytes: Int { FieldSize.text(2048) + FieldSize.number }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.integer(Field(1, "PendingWindowInDays"), pendingWindowInDays)
    }
}

/// The reply of ScheduleKeyDeletion.
public struct ScheduleKeyDeletionResponse: Sendable {
    /// The key ARN.
    public var keyID: String?
    /// When the key is deleted, in seconds since the Unix epoch; absent while replicas remain.
    public var deletionDate: Timestamp?
    /// The key state.
    public var keyState: KeyState?
    /// The waiting period in days.
    public var pendingWindowInDays: Int?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        deletionDate: Timestamp? = nil,
        keyState: KeyState? = nil,
        pendingWindowInDays: Int? = nil
    ) {
        self.keyID = keyID
        self.deletionDate = deletionDate
        self.keyState = keyState
        self.pendingWindowInDays = pendingWindowInDays
    }
}

extension ScheduleKeyDeletionResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string),
            MemberShape(name: "DeletionDate", kind: .time),
            MemberShape(
                name: "KeyState",
                kind: .enumeration(name: "KeyState", values: KeyState.allCases.map(\.name))),
            MemberShape(name: "PendingWindowInDays", kind: .integer),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            deletionDate: try reader.time(Field(1, "DeletionDate")),
            keyState: try reader.enumeration(Field(2, "KeyState")),
            pendingWindowInDays: try reader.integer(Field(3, "PendingWindowInDays")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.time(Field(1, "DeletionDate"), deletionDate)
        try visitor.enumeration(Field(2, "KeyState"), keyState)
        try visitor.integer(Field(3, "PendingWindowInDays"), pendingWindowInDays)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
