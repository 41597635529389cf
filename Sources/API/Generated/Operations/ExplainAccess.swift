// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

/// The request of ExplainAccess.
public struct ExplainAccessRequest: Sendable {
    /// The request ID that the denied call's error or record has.
    ///
    /// 36 characters.
    public var requestID: String?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        requestID: String? = nil
    ) {
        self.requestID = requestID
    }
}

extension ExplainAccessRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "requestId", kind: .string, isRequired: true, maximum: 36)
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            requestID: try reader.string(Field(0, "requestId")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "requestId"), requestID)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        if requestID == nil { validator.missing("requestId") }
        validator.check(requestID, "requestId", length: 36...36)
    }

    @usableFromInline
    package static var fieldBytes: Int { FieldSize.text(36) }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.string(Field(0, "requestId"), requestID)
    }
}

/// The reply of ExplainAccess.
public struct ExplainAccessResponse: Sendable {
    /// How the call was decided; of a call that asked about several resources the one that was
    /// denied.
    public var explanation: AccessExplanation?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        explanation: AccessExplanation? = nil
    ) {
        self.explanation = explanation
    }
}

extension ExplainAccessResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "explanation", kind: .message("AccessExplanation"))
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            explanation: try reader.message(Field(0, "explanation")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.message(Field(0, "explanation"), explanation)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
