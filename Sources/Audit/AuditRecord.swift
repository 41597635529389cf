package import KMSModel

/// A value among the parameters of a record.
package enum AuditValue: Sendable {
    case string(String)
    case integer(Int)
    case bool(Bool)
    case context(EncryptionContext)
    case object([(name: StaticString, value: AuditValue)])
    case tags([(key: String, value: String)])
}

/// A key or an alias that a call concerned.
package struct AuditResource: Sendable {
    package let arn: String
    package let isAlias: Bool

    /// A key.
    package static func key(_ arn: String) -> AuditResource {
        AuditResource(arn: arn, isAlias: false)
    }

    /// An alias.
    package static func alias(_ arn: String) -> AuditResource {
        AuditResource(arn: arn, isAlias: true)
    }
}

/// One call, for the record. Holds nothing secret: what the audit may not show is never put in.
package struct AuditRecord: Sendable {
    package let operation: Operation
    package let caller: Caller
    package let time: Timestamp
    /// What the caller sent, in the order AWS has it; empty is written as null.
    package var parameters: [(name: StaticString, value: AuditValue)] = []
    /// What was answered, for the operations whose answer is recorded.
    package var response: [(name: StaticString, value: AuditValue)] = []
    /// Facts that only the service knows.
    package var additional: [(name: StaticString, value: AuditValue)] = []
    /// The keys and aliases concerned, in order.
    package var resources: [AuditResource] = []
    /// Why the call failed.
    package var error: KMSError?

    package init(_ operation: Operation, by caller: Caller, at time: Timestamp) {
        self.operation = operation
        self.caller = caller
        self.time = time
    }
}
