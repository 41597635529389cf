package import KMSAPI
import KMSAccess
import KMSAudit
package import KMSModel
import KMSStore

/// One thread's way into the service: its operations, each in a file of its own.
///
/// Belongs to the thread that made it. It owns that thread's cryptography and its cache of opened
/// keys, so that a call takes no lock and shares nothing.
package final class Engine {
    let service: KeyService
    let vault: Vault
    let keyRing: KeyRing
    /// What this thread knows of callers' policies, and what it decides with.
    let callers: CallerCache
    let grants = GrantCache()
    var workspace = Workspace()
    /// Why what conditions ask for could not be read in the decision under way.
    var conditionFailure: KMSError?
    /// What the call under way leaves for its record.
    private(set) var draft = AuditDraft()
    /// Whether the call under way failed because the audit log takes no records.
    private var isUnrecordable = false
    /// Whether its thread may wait for others and compute for long; that of a loop may not.
    private let mayWait: Bool
    private var pause = 0
    /// Whether the call under way was given up, to be made again where it may wait.
    private var isDetoured = false

    init(_ service: KeyService, vault: Vault, cachedKeys: Int, mayWait: Bool) {
        self.mayWait = mayWait
        self.service = service
        self.vault = vault
        keyRing = KeyRing(service, vault, limit: cachedKeys)
        callers = CallerCache(service.access, service.rates)
    }

    /// A request ID for the next call.
    package func newRequestID() -> RequestID {
        let bits = vault.identifierBits()
        return RequestID(random: bits.0, bits.1)
    }

    /// Runs a call on a request whose fields are as the schema has them, and writes one record of it,
    /// even if the call fails.
    ///
    /// A call that can't be recorded doesn't start; one whose record is refused doesn't answer.
    /// `check` looks at what no rule of the schema says of the fields.
    func recorded<Request: APIRequest & ~Copyable, Reply: ~Copyable>(
        _ operation: Operation, _ request: borrowing Request, for caller: Caller,
        checking check: (inout Validator) -> Void = { _ in },
        _ body: (borrowing Call) throws(KMSError) -> Reply
    ) throws(KMSError) -> Reply {
        defer { keyRing.forgetFound() }
        do throws(KMSError) {
            let call = try begin(operation, request, for: caller, check)
            let reply = try body(call)
            guard service.audit.append(draft) else {
                throw Self.unrecorded(isReadOnly: operation.isReadOnly)
            }
            return reply
        } catch {
            throw failed(for: caller, error)
        }
    }

    /// Prepares a change on a request whose fields are as the schema has them.
    ///
    /// `prepare` checks and computes all that needs no transaction, and gives the edits that are left.
    /// One record is written: now if it fails, else with the change.
    func changing<Request: APIRequest & ~Copyable, Reply: ~Copyable>(
        _ operation: Operation, _ request: borrowing Request, for caller: Caller,
        _ prepare: (borrowing Call) throws(KMSError) -> Change<Reply>.Edit
    ) throws(KMSError) -> Change<Reply> {
        defer { keyRing.forgetFound() }
        do throws(KMSError) {
            let call = try begin(operation, request, for: caller) { _ in }
            let edit = try prepare(call)
            let record = draft
            draft = AuditDraft()
            return Change(operation, for: caller, record, by: self, edit)
        } catch {
            throw failed(for: caller, error)
        }
    }

    /// Runs what an administrator asks beside the operations of AWS KMS, and writes one record of it, as
    /// ``recorded(_:_:for:checking:_:)`` does.
    ///
    /// Throws `AccessDeniedException` unless the caller is the account root, or an identity policy allows it
    /// `kmsd:` and the call's name.
    package func administering<Request: APIRequest & ~Copyable, Reply: ~Copyable>(
        _ asked: AdministratorCall, _ request: borrowing Request, for caller: Caller,
        _ body: () throws(KMSError) -> Reply
    ) throws(KMSError) -> Reply {
        defer { keyRing.forgetFound() }
        do throws(KMSError) {
            try requireRecording()
            draft.begin(asked, by: caller, at: service.clock.now())
            var parameters = AuditParameters(draft)
            request.visitAudited(&parameters)
            var validator = Validator()
            request.validate(&validator)
            try validator.finish()
            try charge(.administration, to: caller)
            try requireAdministrator(asked, caller)
            let reply = try body()
            guard service.audit.append(draft) else {
                throw Self.unrecorded(isReadOnly: asked.isReadOnly)
            }
            return reply
        } catch {
            throw failed(for: caller, error)
        }
    }

    /// Throws unless the call that begins can be recorded.
    private func requireRecording() throws(KMSError) {
        isDetoured = false
        guard service.audit.isWritable else {
            isUnrecordable = true
            throw Self.auditFailure
        }
    }

    /// Counts the call under way against the caller's rates.
    private func charge(_ bucket: RateBucket, to caller: Caller) throws(KMSError) {
        guard !service.rates.isOff else { return }
        try service.rates.charge(
            bucket, to: callers.facts(of: caller.identity).rates, uid: caller.identity.peer.uid,
            at: draft.time)
    }

    /// Begins a call and its record.
    private func begin<Request: APIRequest & ~Copyable>(
        _ operation: Operation, _ request: borrowing Request, for caller: Caller,
        _ check: (inout Validator) -> Void
    ) throws(KMSError) -> Call {
        try requireRecording()
        let call = Call(operation, for: caller, of: self)
        var parameters = AuditParameters(draft)
        request.visitAudited(&parameters)
        var validator = Validator()
        request.validate(&validator)
        check(&validator)
        try validator.finish()
        try charge(.of(operation), to: caller)
        return call
    }

    /// Gives the call up, before it has done anything, if its thread may not wait: whoever called the engine
    /// finds ``takeDetour()`` true, and makes it again elsewhere.
    func requireWaiting() throws(KMSError) {
        guard !mayWait else { return }
        isDetoured = true
        throw KMSError(.internalFailure, "The call waits for a worker.")
    }

    /// Whether the last call was given up unrecorded, to be made again on a thread that may wait.
    package func takeDetour() -> Bool {
        defer { isDetoured = false }
        return isDetoured
    }

    /// The names of the aliases of a key, for conditions; none if it has more than its quota.
    func aliases(of key: OpenKey) -> [String] {
        if let known = key.aliases { return known }
        let quota = service.settings.aliasQuota
        do throws(KMSError) {
            let found = try keyRing.read {
                (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
                try transaction.aliases(of: key.address, limit: quota + 1)
            }
            guard found.count <= quota else {
                throw KMSError(
                    .limitExceeded,
                    "The key has more than \(quota) aliases, so that access can't be decided by them."
                )
            }
            let names = found.map(\.name.name)
            key.aliases = names
            return names
        } catch {
            conditionFailure = error
            return []
        }
    }

    /// Writes the record of a call that failed; returns its error.
    private func failed(for caller: Caller, _ error: KMSError) -> KMSError {
        let error = error.of(caller.requestID)
        guard !isDetoured else { return error }
        guard !isUnrecordable else {
            isUnrecordable = false
            return error
        }
        if let detail = error.detail { service.reportFailure(caller.requestID, detail) }
        if error.code == .accessDenied {
            pause = callers.facts(of: caller.identity).rates.noteDenial(at: draft.time)
        }
        draft.fail(error, isStrangers: isCounted(error, of: caller.identity))
        _ = service.audit.append(draft)
        return error
    }

    /// Milliseconds for which the connection of the last call should be let wait, so that a flood of denied calls
    /// leaves others their time; 0 for not at all.
    package func takePause() -> Int {
        defer { pause = 0 }
        return pause
    }

    /// Whether records of the failure are counted, not kept one by one: of what a caller has no right to, it can
    /// make as many as it likes.
    func isCounted(_ error: KMSError, of identity: CallerIdentity) -> Bool {
        error.code == .accessDenied || error.code == .throttling
            || service.access.isStranger(identity)
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
        draft.fail(error, isStrangers: isCounted(error, of: caller.identity))
        return service.audit.append(draft) ? error : Self.auditFailure.of(caller.requestID)
    }

    private static let auditFailure = KMSError(
        .internalFailure, "The call can't be recorded in the audit log, so it was not made.")
    /// The log failed while the call was under way; what it changed is changed.
    package static func unrecorded(isReadOnly: Bool) -> KMSError {
        KMSError(
            isReadOnly ? .internalFailure : .outcomeUnknown,
            "The call was made but can't be recorded in the audit log, so its reply is withheld.")
    }
}
