import KMSAPI
import KMSAccess
import KMSAudit
package import KMSModel
import KMSStore

/// How a group of changes ended.
package enum GroupEnd: Sendable {
    /// The changes that succeeded are durable. The replies of the calls with these request IDs must be
    /// withheld: they have no record.
    case committed(unrecorded: Set<RequestID>)
    /// None of the changes happened: each call is to be made again, by itself.
    case aborted
    /// All of the changes happened or none, and nobody knows: this is the answer to each call, and none is
    /// to be made again.
    case uncertain(KMSError)
}

/// One thread's way into the service: its operations, each in a file of its own.
///
/// Belongs to the thread that made it. It owns that thread's cryptography and its cache of opened
/// keys, so that a call takes no lock and shares nothing.
package final class Engine {
    let service: KeyService
    let vault: Vault
    let keyRing: KeyRing
    /// What the call under way leaves for its record.
    private(set) var draft = AuditDraft()
    /// The records of a group that is not yet committed, with who keeps their callers; `nil` outside of
    /// a group.
    private var heldRecords: [(draft: AuditDraft, caller: Caller)]?

    init(_ service: KeyService, vault: Vault, cachedKeys: Int) {
        self.service = service
        self.vault = vault
        keyRing = KeyRing(service, vault, limit: cachedKeys)
    }

    /// A request ID for the next call.
    package func newRequestID() -> RequestID {
        let bits = vault.identifierBits()
        return RequestID(random: bits.0, bits.1)
    }

    /// Lets the changes that `body` makes through this engine share one commit.
    ///
    /// Keep the replies until this returns; unless it is `committed`, forget them.
    package func group(_ body: () -> Void) -> GroupEnd {
        heldRecords = []
        let outcome = service.store.group(with: vault.rows, body)
        let records = heldRecords ?? []
        heldRecords = nil
        switch outcome {
        case .committed: break
        case .aborted: return .aborted
        case .uncertain(let failure):
            let error = KMSError(failure)
            for record in records {
                let error = error.of(record.caller.requestID)
                if let detail = error.detail {
                    service.reportFailure(record.caller.requestID, detail)
                }
                record.draft.fail(error)
                _ = service.audit.append(record.draft)
            }
            return .uncertain(error)
        }
        var unrecorded: Set<RequestID> = []
        for record in records where !service.audit.append(record.draft) {
            unrecorded.insert(record.caller.requestID)
            service.reportFailure(
                record.caller.requestID, "the audit log takes no records; one of a change is lost")
        }
        return .committed(unrecorded: unrecorded)
    }

    /// Whether the rules deny the operation to this caller whatever the request says.
    package func denies(_ operation: Operation, to caller: Caller) -> Bool {
        service.rules.decide(AccessRequest(caller: caller.identity, operation: operation))
            != .allowed
    }

    /// Runs a call on a request whose fields are as the schema has them, and writes one record of it,
    /// even if the call fails.
    ///
    /// A call that can't be recorded doesn't start; one whose record is refused doesn't answer.
    func recorded<Request: APIRequest & ~Copyable, Reply: ~Copyable>(
        _ operation: Operation, _ request: borrowing Request, for caller: Caller,
        _ body: (borrowing Call) throws(KMSError) -> Reply
    ) throws(KMSError) -> Reply {
        guard service.audit.isWritable else { throw Self.auditFailure.of(caller.requestID) }
        let call = Call(operation, for: caller, of: self)
        var parameters = AuditParameters(draft)
        request.visitAudited(&parameters)
        do throws(KMSError) {
            try request.validated()
            let reply = try body(call)
            guard record(caller) else { throw Self.unrecorded(operation) }
            return reply
        } catch {
            let error = error.of(caller.requestID)
            if let detail = error.detail { service.reportFailure(caller.requestID, detail) }
            draft.fail(error, isStrangers: denies(operation, to: caller))
            _ = record(caller)
            throw error
        }
    }

    /// Records a call of `operation` whose request could not be read, and returns its error.
    ///
    /// What has no operation, as the health checks, is not recorded.
    package func refused(
        _ operation: Operation?, for caller: Caller, _ error: KMSError
    ) -> KMSError {
        let error = error.of(caller.requestID)
        guard let operation else { return error }
        draft.begin(operation, by: caller, at: service.clock.now())
        draft.fail(error, isStrangers: denies(operation, to: caller))
        return record(caller) ? error : Self.auditFailure.of(caller.requestID)
    }

    private func record(_ caller: Caller) -> Bool {
        guard heldRecords == nil else {
            heldRecords?.append((draft, caller))
            draft = AuditDraft()
            return true
        }
        return service.audit.append(draft)
    }

    private static let auditFailure = KMSError(
        .internalFailure, "The call can't be recorded in the audit log, so it was not made.")
    /// The log failed while the call was under way; what it changed is changed.
    package static func unrecorded(_ operation: Operation?) -> KMSError {
        KMSError(
            operation?.isReadOnly ?? true ? .internalFailure : .outcomeUnknown,
            "The call was made but can't be recorded in the audit log, so its reply is withheld.")
    }
}
