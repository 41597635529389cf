// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// What a grant demands of a call beyond its operation.
public struct GrantConstraints: Sendable {
    /// Pairs that the encryption context must have among its own; at most 8 pairs.
    public var encryptionContextSubset: EncryptionContext?
    /// The pairs that the encryption context must be, no more and no less; at most 8 pairs.
    public var encryptionContextEquals: EncryptionContext?
    /// The ARN of the resource that a service must be calling for.
    ///
    /// 20 to 512 characters.
    public var sourceARN: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        encryptionContextSubset: EncryptionContext? = nil,
        encryptionContextEquals: EncryptionContext? = nil,
        sourceARN: String? = nil
    ) {
        self.encryptionContextSubset = encryptionContextSubset
        self.encryptionContextEquals = encryptionContextEquals
        self.sourceARN = sourceARN
    }
}

extension GrantConstraints: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "EncryptionContextSubset", kind: .map),
            MemberShape(name: "EncryptionContextEquals", kind: .map),
            MemberShape(name: "SourceArn", kind: .string, maximum: 512),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            encryptionContextSubset: try reader.context(Field(0, "EncryptionContextSubset")),
            encryptionContextEquals: try reader.context(Field(1, "EncryptionContextEquals")),
            sourceARN: try reader.string(Field(2, "SourceArn")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.context(Field(0, "EncryptionContextSubset"), encryptionContextSubset)
        try visitor.context(Field(1, "EncryptionContextEquals"), encryptionContextEquals)
        try visitor.string(Field(2, "SourceArn"), sourceARN)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        validator.check(encryptionContextSubset, "encryptionContextSubset")
        validator.check(encryptionContextEquals, "encryptionContextEquals")
        validator.check(sourceARN, "sourceArn", length: 20...512)
    }
}
