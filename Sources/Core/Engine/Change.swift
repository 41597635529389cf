import KMSAudit
package import KMSModel
import KMSStore

/// A change that is prepared: what is left are edits of rows, which share a transaction with others.
///
/// Goes from the thread that prepared it to the one that makes changes; one of them has it at a time.
package protocol PreparedChange: AnyObject, Sendable {
    var operation: Operation { get }
    /// Who makes it, by which call.
    var caller: Caller { get }
    /// Why it was not made; `nil` once it was, and before.
    var failure: KMSError? { get }
}

/// What the engine does with a change.
protocol EditableChange: PreparedChange {
    /// What becomes its record.
    var record: AuditDraft { get }
    var failure: KMSError? { get set }

    /// Edits the rows. May be called again if the transaction was given up.
    func edit(_ transaction: borrowing WriteTransaction<KMSError>) throws(KMSError)
}

/// A prepared change, and its reply once it is made.
package final class Change<Reply: ~Copyable & Sendable>: EditableChange,
    @unchecked Sendable  // one thread has it at a time
{
    /// Edits rows and notes for the record what only the transaction tells. It may run more than once, and
    /// does nothing that takes long: other changes wait for it.
    typealias Edit = (borrowing WriteTransaction<KMSError>, AuditDraft) throws(KMSError) -> Reply

    package let operation: Operation
    package let caller: Caller
    let record: AuditDraft
    package var failure: KMSError?
    private let editRows: Edit
    private var reply: Reply?
    /// The engine that prepared it.
    private let engine: Engine

    init(
        _ operation: Operation, for caller: Caller, _ record: AuditDraft, by engine: Engine,
        _ edit: @escaping Edit
    ) {
        self.operation = operation
        self.caller = caller
        self.record = record
        self.engine = engine
        editRows = edit
        record.keep()
    }

    func edit(_ transaction: borrowing WriteTransaction<KMSError>) throws(KMSError) {
        record.rewind()
        reply = try editRows(transaction, record)
    }

    /// The reply, once; throws ``failure`` if the change was not made.
    package func takeReply() throws(KMSError) -> Reply {
        if let failure { throw failure }
        guard let reply = reply.take() else {
            throw KMSError(.internalFailure, "The change was not made.")
        }
        return reply
    }

    /// Makes the change by itself, on the thread that prepared it.
    package func commit() throws(KMSError) -> Reply {
        engine.commit([self])
        return try takeReply()
    }
}
