internal import KMSModel
import Synchronization

/// One call that changes the store, on its way to the thread of changes and back.
final class ChangeJob: @unchecked Sendable {  // `reply` passes from thread to thread through a lock
    private enum Stage {
        static let queued = 0
        static let running = 1
        static let cancelled = 2
    }

    let method: Method
    let caller: Caller
    /// The client's number for the call.
    let call: UInt32
    private let payload: [UInt8]
    /// The moment from which on the call is not begun any more.
    let deadline: UInt64
    /// The connection that waits for the reply.
    let token: UInt64
    /// The loop of that connection.
    let mailbox: Mailbox
    /// The frame that answers the call.
    var reply: [UInt8] = []
    private let stage = Atomic<Int>(Stage.queued)

    init(
        _ method: Method, caller: Caller, call: UInt32, payload: UnsafeRawBufferPointer,
        deadline: UInt64, token: UInt64, mailbox: Mailbox
    ) {
        self.method = method
        self.caller = caller
        self.call = call
        self.payload = unsafe Array(payload)
        self.deadline = deadline
        self.token = token
        self.mailbox = mailbox
    }

    /// Lends the request to `body`.
    func withPayload(_ body: (Payload) throws(KMSError) -> Void) throws(KMSError) {
        // `withUnsafeBytes` of arrays forgets the type of the error.
        let result = unsafe payload.withUnsafeBytes { bytes in
            Result { () throws(KMSError) in try unsafe body(Payload(bytes)) }
        }
        try result.get()
    }

    /// Takes the job; `false` if it was cancelled before.
    func begin() -> Bool {
        advance(to: Stage.running)
    }

    /// Drops the job; `false` if it has begun, and will be answered.
    func cancel() -> Bool {
        advance(to: Stage.cancelled)
    }

    private func advance(to next: Int) -> Bool {
        stage.compareExchange(
            expected: Stage.queued, desired: next, ordering: .acquiringAndReleasing
        ).exchanged
    }
}
