import KMSAPI
import KMSAccess
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

    /// Finds the key that `text` names and decides whether the caller may do this to it.
    ///
    /// The only source of a ``Permit``. A caller who may do nothing is not told whether there is such a
    /// key. Throws `NotFoundException`, `InvalidArnException` or `AccessDeniedException`.
    func permit(
        on text: String?, taking forms: KeyReference.Forms
    ) throws(KMSError) -> Permit {
        let text = text ?? ""  // which names no key
        try authorize(text)
        let reference = unsafe try KeyReference(
            parsing: text, taking: forms, in: engine.service.scope)
        switch reference {
        case .key(let id): return try permit(on: id)
        case .alias(let name):
            guard let id = unsafe try engine.keyRing.target(ofAlias: name) else {
                let shown = UntrustedText.shown(name)
                throw KMSError(
                    .notFound, unsafe "Alias \(engine.service.scope.aliasARN(shown)) is not found.")
            }
            return try permit(on: id)
        }
    }

    /// The same for the key that a ciphertext names.
    func permit(on id: KeyID) throws(KMSError) -> Permit {
        unsafe try authorize(engine.service.scope.keyARN(id))
        guard let key = unsafe try engine.keyRing.key(id) else {
            throw KMSError(
                .notFound, unsafe "Key '\(engine.service.scope.keyARN(id))' does not exist")
        }
        unsafe record.concerns(key: key.arn)
        return Permit(key)
    }

    /// Decides whether the caller may do this to `resource`, a key, an alias or `*`.
    ///
    /// The rules of this version look at the caller alone, so the name is made only to be told.
    func authorize(_ resource: @autoclosure () -> String) throws(KMSError) {
        let request = AccessRequest(caller: caller.identity, operation: operation)
        guard case .denied(let reason) = unsafe engine.service.rules.decide(request) else { return }
        throw KMSError(
            .accessDenied,
            "User: \(caller.identity.principalARN) is not authorized to perform: "
                + "kms:\(operation.name) on resource: "
                + "\(UntrustedText.cut(resource(), bytes: 512)) because \(reason)")
    }
}
