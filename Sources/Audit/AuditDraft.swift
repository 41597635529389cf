package import KMSJSON
package import KMSModel

/// What becomes the record of a call while the call runs: JSON members, written as they are known.
///
/// Belongs to one thread, which uses it for one call after the other. Holds nothing secret: what the
/// audit may not show is never put in.
package final class AuditDraft {
    /// What the caller sent, in the order AWS has it; empty is written as null.
    package var parameters = JSONWriter(escaping: .numbers)
    /// What was answered, for the operations whose answer is recorded; of a service event the details.
    package var response = JSONWriter(escaping: .numbers)
    /// Facts that only the service knows.
    package var additional = JSONWriter(escaping: .numbers)
    /// The keys and aliases concerned, in order: a kind, the length of the ARN, the ARN.
    private(set) var resources = AuditResources()

    var head: AuditHead

    package init() {
        head = AuditHead(.call(.decrypt), of: nil, at: Timestamp(milliseconds: 0))
    }

    /// Begins the record of a call.
    package func begin(_ operation: Operation, by caller: Caller, at time: Timestamp) {
        clear()
        head = AuditHead(.call(operation), of: caller, at: time)
    }

    /// Begins the record of what an administrator asks beside the operations.
    package func begin(_ call: AdministratorCall, by caller: Caller, at time: Timestamp) {
        clear()
        head = AuditHead(.administration(call), of: caller, at: time)
    }

    /// Begins the record of what the service does by itself.
    package func begin(
        _ event: ServiceEvent, in region: Region, id: RequestID, at time: Timestamp
    ) {
        clear()
        head = AuditHead(.service(event), of: nil, at: time)
        head.region = region
        head.requestID = id
    }

    /// What ``rewind()`` goes back to.
    private var kept: (response: JSONWriter.Mark, additional: JSONWriter.Mark, resources: Int)?

    /// Keeps what is noted so far.
    package func keep() {
        kept = (response.mark, additional.mark, resources.count)
    }

    /// Drops what was noted since ``keep()``.
    package func rewind() {
        guard let kept else { return }
        response.rewind(to: kept.response)
        additional.rewind(to: kept.additional)
        resources.cut(to: kept.resources)
    }

    private func clear() {
        kept = nil
        parameters.clear()
        response.clear()
        additional.clear()
        resources.clear()
    }

    /// The Region of the call: that of the first ARN in it, or else the caller's.
    package var region: Region { head.region }

    /// Takes over the Region of an ARN; `false` if the call has another by an ARN before.
    package func settle(_ region: Region) -> Bool {
        guard !head.isRegionSettled else { return region == head.region }
        head.region = region
        head.isRegionSettled = true
        return true
    }

    /// The time of the call.
    package var time: Timestamp { head.time }

    /// Adds a key that the call concerns.
    package func concerns(key arn: String) {
        resources.append(.key, arn)
    }

    /// Adds an alias that the call concerns.
    package func concerns(alias arn: String) {
        resources.append(.alias, arn)
    }

    /// The longest text of what a stranger sent that is recorded, in bytes of JSON.
    static let strangersBytes = 4096

    /// Notes why the call failed. A stranger's is one that its caller had no right to make, whatever it
    /// failed of: such records are counted, and bounded in length.
    package func fail(_ error: KMSError, isStrangers: Bool = false) {
        head.errorCode = error.code
        head.isStrangers = isStrangers
        if isStrangers, parameters.count > Self.strangersBytes {
            let count = parameters.count
            parameters.clear()
            parameters.member("omittedBytes", count)
        }
        response.clear()
        // The one section that a failed call doesn't have otherwise.
        response.member("errorMessage", error.message)
    }
}

/// What the service does by itself, on time or because of an earlier call.
package enum ServiceEvent: String, Sendable {
    case deleteKey = "DeleteKey"
    case deleteExpiredKeyMaterial = "DeleteExpiredKeyMaterial"
    case rotateKey = "RotateKey"
    case identityPolicyChange = "IdentityPolicyChange"
}

/// What a record is of.
enum AuditSubject: Hashable {
    case call(Operation)
    case administration(AdministratorCall)
    case service(ServiceEvent)
}

/// The part of a record that is not text. Trivial, so that it can lie in a queue's memory.
@safe struct AuditHead {
    let subject: AuditSubject
    /// Held by the draft's caller, and by the queue from when it is taken until it is written.
    let identity: Unmanaged<CallerIdentity>?
    var requestID: RequestID
    let time: Timestamp
    var errorCode: KMSErrorCode?
    /// Whether the caller had no right to the call.
    var isStrangers = false
    var region: Region
    /// Whether an ARN has said the Region.
    var isRegionSettled = false

    init(_ subject: AuditSubject, of caller: Caller?, at time: Timestamp) {
        self.subject = subject
        unsafe identity = caller.map { unsafe Unmanaged.passUnretained($0.identity) }
        requestID = caller?.requestID ?? RequestID(random: 0, 0)
        self.time = time
        region = caller?.identity.region ?? .standard
    }

    /// The second in which the call began, since 1970.
    var second: Int64 { time.milliseconds / 1000 }

    var isCall: Bool {
        if case .service = subject { false } else { true }
    }
}

/// The resources of one record, as bytes: for each a kind, the ARN's length, and the ARN.
@safe struct AuditResources: ~Copyable {
    enum Kind: UInt8 {
        case key = 1
        case alias = 2
    }

    private static let headBytes = 3
    private var storage: [UInt8] = []

    mutating func clear() {
        storage.removeAll(keepingCapacity: true)
    }

    /// The bytes so far.
    var count: Int { storage.count }

    mutating func cut(to count: Int) {
        storage.removeLast(storage.count - count)
    }

    mutating func append(_ kind: Kind, _ arn: String) {
        let utf8 = arn.utf8
        storage.append(kind.rawValue)
        storage.append(UInt8(truncatingIfNeeded: utf8.count >> 8))
        storage.append(UInt8(truncatingIfNeeded: utf8.count))
        storage.append(contentsOf: utf8)
    }

    func withBytes<R>(_ body: (UnsafeRawBufferPointer) -> R) -> R {
        unsafe storage.span.withUnsafeBytes { bytes in unsafe body(bytes) }
    }

    /// Lends each resource of `bytes` to `body`.
    static func forEach(
        _ bytes: UnsafeRawBufferPointer, _ body: (Kind, _ arn: UnsafeRawBufferPointer) -> Void
    ) {
        var position = 0
        while position + headBytes <= bytes.count {
            guard let kind = unsafe Kind(rawValue: bytes[position]) else { return }
            let length = unsafe Int(bytes[position + 1]) << 8 | Int(bytes[position + 2])
            let start = position + headBytes
            position = start + length
            unsafe body(kind, UnsafeRawBufferPointer(rebasing: bytes[start..<position]))
        }
    }
}
