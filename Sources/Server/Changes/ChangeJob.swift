internal import KMSModel
internal import KMSSecrets
import Synchronization

/// One call that changes the store, on its way to the thread of changes and back.
final class ChangeJob: @unchecked Sendable {  // who may touch what varies is decided by `stage`
    private enum Stage {
        static let queued = 0
        static let running = 1
        static let cancelled = 2
    }

    let method: Method
    let caller: Caller
    /// The client's number for the call.
    let call: UInt32
    /// The request. Belongs to the loop while the job is queued, and to the worker while it runs.
    private var payload: SecretBytes?
    private var held: HeldBytes?
    /// The length of the request in bytes.
    let payloadCount: Int
    /// The moment from which on the call is not begun any more.
    let deadline: UInt64
    /// The connection that waits for the reply.
    let token: UInt64
    /// The loop of that connection.
    let mailbox: Mailbox
    /// The frame that answers the call, once it is made.
    private(set) var reply: SecretBytes?
    /// Whether the call did what was asked.
    private(set) var isServed = false
    private let stage = Atomic<Int>(Stage.queued)

    /// What a job costs beside its payload, in bytes.
    private static let overhead = 512

    /// Copies the request; `nil` if the budget has no room for it.
    init?(
        _ method: Method, caller: Caller, call: UInt32, payload: UnsafeRawBufferPointer,
        deadline: UInt64, token: UInt64, mailbox: Mailbox, within held: consuming HeldBytes
    ) {
        guard held.resize(to: payload.count + Self.overhead) else { return nil }
        self.method = method
        self.caller = caller
        self.call = call
        self.payload = unsafe SecretBytes(copying: payload)
        self.held = consume held
        payloadCount = payload.count
        self.deadline = deadline
        self.token = token
        self.mailbox = mailbox
    }

    var uid: UInt32 { caller.identity.peer.uid }

    /// Lends the request to `body`.
    func withPayload(_ body: (Payload) throws(KMSError) -> Void) throws(KMSError) {
        try unsafe payload?.withUnsafeBytes { bytes throws(KMSError) in
            try unsafe body(Payload(bytes))
        }
    }

    /// Takes the job; `false` if it was cancelled before.
    func begin() -> Bool {
        advance(to: Stage.running)
    }

    /// Drops the job and its memory; `false` if it has begun, and will be answered.
    func cancel() -> Bool {
        guard advance(to: Stage.cancelled) else { return false }
        forgetPayload()
        return true
    }

    /// Sets the frame that answers the call, in place of an earlier one.
    func answer(_ frame: UnsafeRawBufferPointer, isServed: Bool) {
        reply = unsafe SecretBytes(copying: frame)
        self.isServed = isServed
    }

    /// Gives the request's memory back: the answer is final.
    func finish() {
        forgetPayload()
    }

    private func forgetPayload() {
        payload = nil
        held = nil
    }

    private func advance(to next: Int) -> Bool {
        stage.compareExchange(
            expected: Stage.queued, desired: next, ordering: .acquiringAndReleasing
        ).exchanged
    }
}
