internal import KMSCore
internal import KMSModel
internal import KMSAPI
internal import KMSWire

/// A method that clients call, as data: what it takes, how long it may take, and what it does.
final class Method: Sendable {
    /// Where a call runs.
    enum Kind {
        /// To its end, on the thread that read it.
        case inline
        /// On a worker, as it may take long; the reply comes back to the loop.
        case compute
        /// Prepared where it was read, and made on the thread of changes.
        case change
        /// On the loop, which sends items until the call is cancelled or the server stops.
        case stream
    }

    /// How a handler ended.
    enum Outcome {
        /// The reply is appended.
        case answered
        /// The change is prepared; its reply is made behind the commit.
        case prepared(PreparedCall)
        /// The stream begins.
        case stream(any StreamProducer)
        /// The call has to wait, which this thread may not: make it again on a worker.
        /// Nothing was recorded.
        case elsewhere
    }

    /// Works on one request.
    typealias Handler = @Sendable (borrowing Call, Payload) throws(KMSError) -> Outcome

    /// Service and method, as in a request's extension.
    let name: StaticString
    let kind: Kind
    /// The largest request, in bytes.
    let inputLimit: Int
    /// Milliseconds that a call may wait if the client doesn't say.
    let timeout: UInt64
    /// The operation of the API that it is; `nil` for the session's own.
    let operation: Operation?
    let handler: Handler

    init(
        _ name: StaticString, _ kind: Kind, inputLimit: Int, timeout: UInt64,
        operation: Operation? = nil, handler: @escaping Handler
    ) {
        self.name = name
        self.kind = kind
        self.inputLimit = inputLimit
        self.timeout = timeout
        self.operation = operation
        self.handler = handler
    }
}

/// The bytes of a request, lent to its handler.
@safe struct Payload {
    let bytes: UnsafeRawBufferPointer

    init(_ bytes: UnsafeRawBufferPointer) {
        unsafe self.bytes = bytes
    }
}

/// One call under way: who calls, and what the thread that works on it lends.
struct Call: ~Copyable {
    let caller: Caller
    /// The client's number for the call.
    let number: UInt32
    // The thread's, which outlives the call: counting references would cost every call.
    unowned(unsafe) let engine: Engine
    unowned(unsafe) let arena: MessageArena
    unowned(unsafe) let replies: ReplyBuffer

    /// Appends `reply` as a frame of `kind`.
    borrowing func send(
        _ reply: borrowing some WireMessage & ~Copyable, as kind: FrameKind = .response,
        status: StatusCode = .ok
    ) throws(KMSError) {
        unsafe arena.reset()
        do throws(WireError) {
            let message = unsafe try reply.packed(in: arena)
            guard message.count <= Self.replyLimit else { throw .messageTooLarge }
            unsafe replies.append(
                kind, call: number, requestID: caller.requestID, status: status, message: message)
        } catch {
            throw KMSError(.internalFailure, "The reply is too large to be sent.")
        }
        unsafe arena.reset()
    }

    /// Appends the reply that says why the call failed.
    borrowing func fail(_ error: KMSError) {
        let status = Status(
            exception: error.code.exceptionName, message: error.message,
            retryable: error.isRetryable)
        do throws(KMSError) {
            try send(status, status: error.code.status)
        } catch {
            // No message of ours comes near the limit; the client's deadline ends the call.
            return
        }
    }

    /// The largest payload of a reply, in bytes.
    private static let replyLimit =
        FrameHeader.byteLimit - FrameHeader.byteCount - RequestID.byteCount
}

extension Method {
    /// A method that reads and computes; runs where it was read.
    static func inline<
        Request: WireMessage & APIRequest & ~Copyable, Reply: WireMessage & ~Copyable
    >(
        _ name: StaticString, _ operation: Operation? = nil,
        _ body:
            @escaping @Sendable (Engine, borrowing Request, Caller) throws(KMSError) -> Reply
    ) -> Method {
        computed(name, .inline, operation, timeout: 5_000, body)
    }

    /// A method that may take long; runs on a worker.
    static func compute<
        Request: WireMessage & APIRequest & ~Copyable, Reply: WireMessage & ~Copyable
    >(
        _ name: StaticString, _ operation: Operation? = nil,
        _ body:
            @escaping @Sendable (Engine, borrowing Request, Caller) throws(KMSError) -> Reply
    ) -> Method {
        computed(name, .compute, operation, timeout: 30_000, body)
    }

    @inline(__always)
    private static func computed<
        Request: WireMessage & APIRequest & ~Copyable, Reply: WireMessage & ~Copyable
    >(
        _ name: StaticString, _ kind: Kind, _ operation: Operation?, timeout: UInt64,
        _ body:
            @escaping @Sendable (Engine, borrowing Request, Caller) throws(KMSError) -> Reply
    ) -> Method {
        Method(
            name, kind, inputLimit: Request.byteLimit, timeout: timeout, operation: operation
        ) { call, payload throws(KMSError) in
            let request: Request = try call.read(payload, operation)
            let reply: Reply
            do throws(KMSError) {
                reply = unsafe try body(call.engine, request, call.caller)
            } catch {
                if unsafe call.engine.takeDetour() { return .elsewhere }
                throw error
            }
            try call.send(reply)
            return .answered
        }
    }

    /// A method that changes the store.
    static func change<
        Request: WireMessage & APIRequest & ~Copyable, Reply: WireMessage & ~Copyable
    >(
        _ name: StaticString, _ operation: Operation? = nil,
        _ prepare:
            @escaping @Sendable (Engine, borrowing Request, Caller) throws(KMSError) -> Change<
                Reply
            >
    ) -> Method {
        Method(
            name, .change, inputLimit: Request.byteLimit, timeout: 30_000, operation: operation
        ) { call, payload throws(KMSError) in
            let request: Request = try call.read(payload, operation)
            let change: Change<Reply>
            do throws(KMSError) {
                change = unsafe try prepare(call.engine, request, call.caller)
            } catch {
                if unsafe call.engine.takeDetour() { return .elsewhere }
                throw error
            }
            return .prepared(
                PreparedCall(change) { call throws(KMSError) in
                    try call.send(change.takeReply())
                })
        }
    }
}

extension Call {
    /// The request in `payload`; one that can't be read is recorded, and thrown as what it is.
    borrowing func read<Request: WireMessage & ~Copyable>(
        _ payload: Payload, _ operation: Operation?
    ) throws(KMSError) -> Request {
        do throws(WireError) {
            return try unsafe Request(decoding: payload.bytes, in: arena)
        } catch {
            throw unsafe engine.refused(operation, for: caller, KMSError(error))
        }
    }
}
