// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of UntagResource.
public struct UntagResourceRequest: Sendable {
    /// The KMS key.
    ///
    /// 1 to 2,048 characters.
    public var keyID: String?
    /// The keys of the tags to take away; those that the KMS key does not have are ignored.
    ///
    /// At most 50 elements of 1 to 128 characters.
    public var tagKeys: [String]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        keyID: String? = nil,
        tagKeys: [String] = []
    ) {
        self.keyID = keyID
        self.tagKeys = tagKeys
    }
}

extension UntagResourceRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "KeyId", kind: .string, isRequired: true, maximum: 2048),
            MemberShape(
                name: "TagKeys", kind: .list(.string), isRequired: true, maximum: 50,
                elementMaximum: 128),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            keyID: try reader.string(Field(0, "KeyId")),
            tagKeys: try reader.strings(Field(1, "TagKeys")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.strings(Field(1, "TagKeys"), tagKeys)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if keyID == nil { validator.missing("keyId") }
        validator.check(keyID, "keyId", length: 1...2048)
        if tagKeys.isEmpty { validator.missing("tagKeys") }
        validator.check(count: tagKeys.count, "tagKeys", length: 0...50)
        validator.check(each: tagKeys, "tagKeys", length: 1...128)
    }

    @usableFromInline
    package static var fieldBytes: Int {
        FieldSize.text(2048) + FieldSize.list(50, of: FieldSize.text(128))
    }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "KeyId"), keyID)
        try visitor.strings(Field(1, "TagKeys"), tagKeys)
    }
}

/// The reply of UntagResource.
public struct UntagResourceResponse: Sendable {

    /// Makes the message of the fields given; the others stay absent.
    public init() {}
}

extension UntagResourceResponse: APIMessage {
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
