// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// A condition key and what a call has for it.
public struct ConditionKeyValues: Sendable {
    /// The key, as kms:RequestAlias.
    ///
    /// 1 to 512 characters.
    public var key: String?
    /// Its values.
    ///
    /// At most 10 elements of 0 to 256 characters.
    public var values: [String]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        key: String? = nil,
        values: [String] = []
    ) {
        self.key = key
        self.values = values
    }
}

extension ConditionKeyValues: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "key", kind: .string, isRequired: true, maximum: 512),
            MemberShape(name: "values", kind: .list(.string), maximum: 10, elementMaximum: 256),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            key: try reader.string(Field(0, "key")),
            values: try reader.strings(Field(1, "values")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "key"), key)
        try visitor.strings(Field(1, "values"), values)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if key == nil { validator.missing("key") }
        validator.check(key, "key", length: 1...512)
        validator.check(count: values.count, "values", length: 0...10)
        validator.check(each: values, "values", length: 0...256)
    }
}
