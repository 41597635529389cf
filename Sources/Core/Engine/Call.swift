import KMSAPI
import KMSAudit
import KMSModel

/// One call on its way: what was asked, by whom, and what becomes the record of it.
struct Call: ~Copyable {
    let operation: Operation
    let caller: Caller
    // The engine lives as long as its thread, and its draft as long as the call: counting references
    // would cost every call.
    unowned(unsafe) let engine: Engine
    /// The engine's, until the call is over.
    unowned(unsafe) let record: AuditDraft

    init(_ operation: Operation, for caller: Caller, of engine: Engine) {
        self.operation = operation
        self.caller = caller
        unsafe self.engine = engine
        unsafe record = engine.draft
        unsafe record.begin(operation, by: caller, at: engine.service.clock.now())
    }

    /// When the call began.
    var time: Timestamp { unsafe record.time }

    /// Notes what a parameter that the caller left out stands for.
    func note(_ name: StaticString, _ value: (some AWSEnumeration)?) {
        if let value { unsafe record.parameters.member(name, value.name) }
    }

    /// Notes what only the service knows.
    func add(_ name: StaticString, _ value: String?) {
        if let value { unsafe record.additional.member(name, value) }
    }
}
