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
        /// On the thread of changes, which may wait for the disk; the reply comes back to the loop.
        case change
        /// On the loop, which sends items until the call is cancelled or the server stops.
        case stream
    }

    /// Works on one request and appends the reply, or the first item of a stream.
    typealias Handler =
        @Sendable (borrowing Call, Payload) throws(KMSError) -> Void

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
        _ name: StaticString, _ operation: Operation? = nil, timeout: UInt64 = 5_000,
        _ body:
            @escaping @Sendable (Engine, borrowing Request, Caller) throws(KMSError) -> Reply
    ) -> Method {
        Method(
            name, .inline, inputLimit: Request.byteLimit, timeout: timeout, operation: operation,
            handler: handler(operation, body))
    }

    /// A method that changes the store.
    static func change<
        Request: WireMessage & APIRequest & ~Copyable, Reply: WireMessage & ~Copyable
    >(
        _ name: StaticString, _ operation: Operation? = nil, timeout: UInt64 = 30_000,
        _ body:
            @escaping @Sendable (Engine, borrowing Request, Caller) throws(KMSError) -> Reply
    ) -> Method {
        Method(
            name, .change, inputLimit: Request.byteLimit, timeout: timeout, operation: operation,
            handler: handler(operation, body))
    }

    /// Reads the request, has `body` work on it, and appends the reply.
    @inline(__always)
    private static func handler<Request: WireMessage & ~Copyable, Reply: WireMessage & ~Copyable>(
        _ operation: Operation?,
        _ body:
            @escaping @Sendable (Engine, borrowing Request, Caller) throws(KMSError) -> Reply
    ) -> Handler {
        { call, payload throws(KMSError) in
            let request: Request
            do throws(WireError) {
                request = try unsafe Request(decoding: payload.bytes, in: call.arena)
            } catch {
                throw unsafe call.engine.refused(operation, for: call.caller, KMSError(error))
            }
            let reply = unsafe try body(call.engine, request, call.caller)
            try call.send(reply)
        }
    }
}
