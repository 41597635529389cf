// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of EnableKeyRotation.
public struct EnableKeyRotationRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// How often, in days; 365 if absent.
    ///
    /// 90 to 2,560.
    public var rotationPeriodInDays: Int?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        rotationPeriodInDays: Int? = nil
    ) {
        self.keyID = keyID
        self.rotationPeriodInDays = rotationPeriodInDays
    }
}

extension EnableKeyRotationRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(name: "RotationPeriodInDays", kind: .integer, maximum: 2560),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            rotationPeriodInDays: try reader.integer(Field(1, "RotationPeriodInDays")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.integer(Field(1, "RotationPeriodInDays"), rotationPeriodInDays)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        validator.check(rotationPeriodInDays, "rotationPeriodInDays", range: 90...2560)
    }

    @usableFromInline
    package static var fieldBytes: Int { FieldSize.text(2048) + FieldSize.number }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.integer(Field(1, "RotationPeriodInDays"), rotationPeriodInDays)
    }
}

/// The reply of EnableKeyRotation.
public struct EnableKeyRotationResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

extension EnableKeyRotationResponse: APIMessage {
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
}
