// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of ReloadPolicies.
public struct ReloadPoliciesRequest: Sendable {
    /// Holders of policies, as user/alice or group/staff, whose name somebody else has now, and who
    /// are meant.
    ///
    /// At most 100 elements of 1 to 128 characters.
    public var rebind: [String]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        rebind: [String] = []
    ) {
        self.rebind = rebind
    }
}

extension ReloadPoliciesRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "rebind", kind: .list(.string), maximum: 100, elementMaximum: 128)
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            rebind: try reader.strings(Field(0, "rebind")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.strings(Field(0, "rebind"), rebind)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        validator.check(count: rebind.count, "rebind", length: 0...100)
        validator.check(each: rebind, "rebind", length: 1...128)
    }

    @usableFromInline
    package static var fieldBytes: Int { FieldSize.list(100, of: FieldSize.text(128)) }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.strings(Field(0, "rebind"), rebind)
    }
}

/// The reply of ReloadPolicies.
public struct ReloadPoliciesResponse: Sendable {
    /// How many files were loaded.
    public var files: Int?
    /// What to look at: names of nobody, statements without effect.
    public var remarks: [String]

    /// Makes the message of the fields given; the others stay absent.
    public init(
        files: Int? = nil,
        remarks: [String] = []
    ) {
        self.files = files
        self.remarks = remarks
    }
}

extension ReloadPoliciesResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "files", kind: .integer),
            MemberShape(name: "remarks", kind: .list(.string)),
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            files: try reader.integer(Field(0, "files")),
            remarks: try reader.strings(Field(1, "remarks")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.integer(Field(0, "files"), files)
        try visitor.strings(Field(1, "remarks"), remarks)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
