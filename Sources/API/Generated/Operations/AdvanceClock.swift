// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSModel

/// The request of AdvanceClock.
public struct AdvanceClockRequest: Sendable {
    /// How far, in seconds; 0 only reads the clock, which never goes back.
    ///
    /// 0 to 31,557,600,000.
    public var seconds: Int?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        seconds: Int? = nil
    ) {
        self.seconds = seconds
    }
}

extension AdvanceClockRequest: APIRequest {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "seconds", kind: .integer, maximum: 31557600000)
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            seconds: try reader.integer(Field(0, "seconds")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.integer(Field(0, "seconds"), seconds)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {
        validator.check(seconds, "seconds", range: 0...31557600000)
    }

    @usableFromInline
    package static var fieldBytes: Int { FieldSize.number }

    @inlinable
    package func visitAudited<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
    }
}

/// The reply of AdvanceClock.
public struct AdvanceClockResponse: Sendable {
    /// What the clock says now, in seconds since the Unix epoch.
    public var time: Timestamp?

    /// Makes the message of the fields given; the others stay absent.
    public init(
        time: Timestamp? = nil
    ) {
        self.time = time
    }
}

extension AdvanceClockResponse: APIMessage {
    @usableFromInline
    package static var shape: [MemberShape] {
        [
            MemberShape(name: "time", kind: .time)
        ]
    }

    @inlinable
    package init<Reader: MessageReader & ~Copyable>(
        from reader: inout Reader
    ) throws(Reader.Failure) {
        self.init(
            time: try reader.time(Field(0, "time")))
    }

    @inlinable
    package func visit<Visitor: MessageVisitor & ~Copyable>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try visitor.time(Field(0, "time"), time)
    }

    @usableFromInline
    package func validate(_ validator: inout Validator) {}
}
