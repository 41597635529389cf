internal import KMSModel
internal import KMSAPI
internal import KMSWire

/// One call in flight, and where its reply is put.
///
/// Its variables are guarded by the connection's lock, except that the reader alone has a slot
/// between taking it off the table and marking it done, and the caller alone after that.
class CallSlot: @unchecked Sendable {  // see above
    let method: StaticString
    let isRepeatable: Bool
    let deadline: Deadline
    var id: UInt32 = 0
    /// Where the request's frame ends in the stream, to tell whether it left.
    var end: UInt64 = 0
    var isDone = false
    var failure: CallFailure?
    /// The task that waits, once it does.
    var waiter: CheckedContinuation<Void, Never>?

    init(method: StaticString, isRepeatable: Bool, deadline: Deadline) {
        self.method = method
        self.isRepeatable = isRepeatable
        self.deadline = deadline
    }

    /// Takes in the reply.
    func accept(_ frame: Frame, in arena: MessageArena) throws(WireError) {}
}

/// A slot for one type of reply.
final class ReplySlot<Reply: Sendable & ~Copyable>: CallSlot,
    @unchecked Sendable  // as its parent
{
    private let decode: @Sendable (Frame, MessageArena) throws(WireError) -> Reply
    private var reply: Reply?

    init<Request: Sendable & ~Copyable>(
        _ operation: KMSOperation<Request, Reply>, deadline: Deadline
    ) {
        decode = operation.decode
        reply = nil
        super.init(
            method: operation.method, isRepeatable: operation.isRepeatable, deadline: deadline)
    }

    override func accept(_ frame: Frame, in arena: MessageArena) throws(WireError) {
        reply = try decode(frame, arena)
    }

    /// The reply, once; after the slot is done.
    func take() throws(CallFailure) -> Reply {
        if let failure { throw failure }
        guard let reply = reply.take() else {
            throw CallFailure(.closed)
        }
        return reply
    }
}
