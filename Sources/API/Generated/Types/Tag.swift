// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// A tag: a key and a value.
public struct Tag: Sendable {
    /// The tag key; must not begin with `aws:`.
    ///
    /// 1 to 128 characters.
    public var tagKey: String?
    /// The tag value.
    ///
    /// 0 to 256 characters.
    public var tagValue: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        tagKey: String? = nil,
        tagValue: String? = nil
    ) {
        self.tagKey = tagKey
        self.tagValue = tagValue
    }
}

extension Tag: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "TagKey", kind: .string, isRequired: true, maximum: 128),
            MemberShape(name: "TagValue", kind: .string, isRequired: true, maximum: 256),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            tagKey: try reader.string(Field(0, "TagKey")),
            tagValue: try reader.string(Field(1, "TagValue")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "TagKey"), tagKey)
        try visitor.string(Field(1, "TagValue"), tagValue)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if tagKey == nil { validator.missing("tagKey") }
        validator.check(tagKey, "tagKey", length: 1...128)
        if tagValue == nil { validator.missing("tagValue") }
        validator.check(tagValue, "tagValue", length: 0...256)
    }
}
