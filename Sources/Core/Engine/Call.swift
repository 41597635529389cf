import KMSAPI
import KMSAudit
import KMSCrypto
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

    /// The account and the Region of the call.
    var scope: AccountScope {
        unsafe AccountScope(accountID: engine.service.accountID, region: record.region)
    }

    /// Lets the first ARN among `names` say the Region of the call, in a call that takes several.
    func settleRegion(by names: String?...) {
        for case let name? in names {
            guard let region = KeyReference.region(of: name) else { continue }
            unsafe _ = record.settle(region)
            return
        }
    }

    /// The current key material of the permit's key. Gives the call up if what is done with the material
    /// takes its time and this thread may not wait.
    func material(for permit: borrowing Permit) throws(KMSError) -> OpenMaterial {
        try ready(unsafe engine.keyRing.current(for: permit))
    }

    /// The same for the key material that a ciphertext names.
    func material(
        of blob: CiphertextBlob, for permit: borrowing Permit
    ) throws(KMSError) -> OpenMaterial {
        try ready(unsafe engine.keyRing.material(of: blob, for: permit))
    }

    private func ready(_ material: OpenMaterial) throws(KMSError) -> OpenMaterial {
        if material.isElsewhere { unsafe try engine.requireWaiting() }
        return material
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
