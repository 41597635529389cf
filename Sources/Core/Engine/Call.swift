import KMSAccess
import KMSAudit
import KMSModel

/// One call on its way: what was asked, by whom, and the record of it.
struct Call: ~Copyable {
    let operation: Operation
    let caller: Caller
    let engine: Engine
    var record: AuditRecord

    init(_ operation: Operation, for caller: Caller, of engine: Engine) {
        self.operation = operation
        self.caller = caller
        self.engine = engine
        record = AuditRecord(operation, by: caller, at: engine.service.clock.now())
        record.parameters.reserveCapacity(4)
    }

    /// Notes what the caller sent.
    mutating func note(_ name: StaticString, _ value: String?) {
        if let value { record.parameters.append((name, .string(value))) }
    }

    mutating func note(_ name: StaticString, _ value: Int?) {
        if let value { record.parameters.append((name, .integer(value))) }
    }

    mutating func note(_ name: StaticString, _ value: (some AWSEnumeration)?) {
        if let value { record.parameters.append((name, .string(value.name))) }
    }

    mutating func note(_ name: StaticString, _ value: EncryptionContext?) {
        if let value, !value.isEmpty { record.parameters.append((name, .context(value))) }
    }

    mutating func note(_ name: StaticString, flag value: Bool?) {
        if let value { record.parameters.append((name, .bool(value))) }
    }

    /// Finds the key that `text` names and decides whether the caller may do this to it.
    ///
    /// The only source of a ``Permit``. A caller who may do nothing is not told whether there is such a
    /// key. Throws `NotFoundException`, `InvalidArnException` or `AccessDeniedException`.
    mutating func permit(
        on text: String, taking forms: KeyReference.Forms
    ) throws(KMSError) -> Permit {
        try authorize(text)
        let reference = try KeyReference(parsing: text, taking: forms, in: engine.service.scope)
        switch reference {
        case .key(let id): return try permit(on: id)
        case .alias(let name):
            guard let id = try engine.keyRing.target(ofAlias: name) else {
                throw KMSError(
                    .notFound, "Alias \(engine.service.scope.aliasARN(name)) is not found.")
            }
            return try permit(on: id)
        }
    }

    /// The same for the key that a ciphertext names.
    mutating func permit(on id: KeyID) throws(KMSError) -> Permit {
        try authorize(engine.service.scope.keyARN(id))
        guard let key = try engine.keyRing.key(id) else {
            throw KMSError(
                .notFound, "Key '\(engine.service.scope.keyARN(id))' does not exist")
        }
        record.resources.append(.key(key.arn))
        return Permit(key)
    }

    /// Decides whether the caller may do this to `resource`, a key, an alias or `*`.
    ///
    /// The rules of this version look at the caller alone, so the name is made only to be told.
    func authorize(_ resource: @autoclosure () -> String) throws(KMSError) {
        let request = AccessRequest(caller: caller.identity, operation: operation)
        guard case .denied(let reason) = engine.service.rules.decide(request) else { return }
        throw KMSError(
            .accessDenied,
            "User: \(caller.identity.principalARN) is not authorized to perform: "
                + "kms:\(operation.name) on resource: \(resource()) because \(reason)")
    }
}
