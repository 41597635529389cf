internal import KMSModel
internal import KMSSecrets
import Synchronization

/// One call on its way to a thread of workers, or to that of changes, and back to its loop.
final class Job: @unchecked Sendable {  // who may touch what varies is decided by `stage`
    private enum Stage {
        static let queued = 0
        static let running = 1
        static let dropped = 2
    }

    /// How an attempt to drop a job ended.
    enum Dropped {
        /// The job runs, or has run, and will be answered.
        case no
        /// The job is dropped; its call was not begun.
        case unprepared
        /// The job is dropped; its change waited for the commit.
        case prepared(PreparedCall)
    }

    let method: Method
    let caller: Caller
    /// The client's number for the call.
    let call: UInt32
    /// The moment from which on the call is not begun any more.
    let deadline: UInt64
    /// The connection that waits for the reply.
    let token: UInt64
    /// The loop of that connection.
    let mailbox: Mailbox
    /// The length of the request in bytes.
    let payloadCount: Int
    /// The request, for a worker. Belongs to the loop while the job is queued, and to the worker while it
    /// runs; so does what follows.
    private var payload: SecretBytes?
    /// The change, once it is prepared.
    private(set) var prepared: PreparedCall?
    private var held: HeldBytes?
    /// The frame that answers the call, once it is made.
    private(set) var reply: SecretBytes?
    /// Whether the call did what was asked.
    private(set) var isServed = false
    private let stage = Atomic<Int>(Stage.queued)

    /// What a job costs beside its request, in bytes.
    private static let overhead = 512

    /// Makes a job of a request, which is copied, or of a change that is prepared; `nil` if the budget has
    /// no room for it.
    init?(
        _ method: Method, caller: Caller, call: UInt32, payload: UnsafeRawBufferPointer,
        prepared: PreparedCall?, deadline: UInt64, token: UInt64, mailbox: Mailbox,
        within held: consuming HeldBytes
    ) {
        guard held.resize(to: payload.count + Self.overhead) else { return nil }
        self.method = method
        self.caller = caller
        self.call = call
        self.payload = prepared == nil ? unsafe SecretBytes(copying: payload) : nil
        self.prepared = prepared
        self.held = consume held
        payloadCount = payload.count
        self.deadline = deadline
        self.token = token
        self.mailbox = mailbox
    }

    var uid: UInt32 { caller.identity.peer.uid }

    /// Lends the request to `body`.
    func withPayload<Result>(
        _ body: (Payload) throws(KMSError) -> Result
    ) throws(KMSError) -> Result? {
        switch payload {
        case .none: nil
        case .some(let payload):
            try unsafe payload.withUnsafeBytes { bytes throws(KMSError) in
                try unsafe body(Payload(bytes))
            }
        }
    }

    /// Takes the job; `false` if it was dropped before.
    func begin() -> Bool {
        advance(from: Stage.queued, to: Stage.running)
    }

    /// Lets a job that runs wait for its commit.
    func wait(for prepared: PreparedCall) {
        payload = nil
        self.prepared = prepared
        _ = advance(from: Stage.running, to: Stage.queued)
    }

    /// Drops the job and its memory, unless it has begun.
    func drop() -> Dropped {
        guard advance(from: Stage.queued, to: Stage.dropped) else { return .no }
        let prepared = prepared
        finish()
        return prepared.map { .prepared($0) } ?? .unprepared
    }

    /// Sets the frame that answers the call, in place of an earlier one.
    func answer(_ frame: UnsafeRawBufferPointer, isServed: Bool) {
        reply = unsafe SecretBytes(copying: frame)
        self.isServed = isServed
    }

    /// Gives the request's memory back: the answer is final.
    func finish() {
        payload = nil
        prepared = nil
        held = nil
    }

    private func advance(from current: Int, to next: Int) -> Bool {
        stage.compareExchange(
            expected: current, desired: next, ordering: .acquiringAndReleasing
        ).exchanged
    }
}
