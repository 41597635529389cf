public import KMSModel
internal import KMSSecrets
internal import KMSAPI

extension BlockingKMSClient {
    /// Starts a call without waiting for its reply, so that many are in flight at once.
    ///
    /// The request leaves with the next ``collect(_:)`` or ``flush()``, or when the buffer is full:
    /// requests that are submitted together share a system call. Replies may be collected in any
    /// order. A submitted call is never sent again; if the connection is lost, collecting it throws
    /// ``KMSErrorCode/unavailable``.
    public func submit<Request: Sendable & ~Copyable, Reply: Sendable & ~Copyable>(
        _ operation: KMSOperation<Request, Reply>, _ request: borrowing Request,
        timeout: Duration? = nil
    ) throws(KMSError) -> PendingCall<Reply> {
        let limit = timeout ?? options.timeout
        let deadline = Deadline.after(limit)
        var attempt = 1
        while true {
            let failure: CallFailure
            do throws(CallFailure) {
                try connection.open(until: deadline, unread: operation.isRepeatable)
                let state = try connection.submit(
                    operation, request, limit: limit, until: deadline)
                return PendingCall(state: state, decode: operation.decode)
            } catch {
                failure = error
            }
            attempt += 1
            try pause(after: failure, beforeAttempt: attempt, until: deadline)
        }
    }

    /// Waits for the reply of a submitted call. A reply can be collected once.
    public func collect<Reply: Sendable & ~Copyable>(
        _ call: PendingCall<Reply>
    ) throws(KMSError) -> Reply {
        switch call.state.progress {
        case .failed(let error):
            call.state.progress = .collected
            throw error
        case .collected: throw .notCollectable
        case .answered: return try connection.stored(call)
        case .waiting:
            do throws(CallFailure) {
                return try connection.collect(call)
            } catch {
                throw error.error
            }
        }
    }

    /// Gives up a submitted call: tells the service, and drops the reply.
    public func cancel<Reply: Sendable & ~Copyable>(_ call: PendingCall<Reply>) {
        connection.cancel(call.state)
    }

    /// Sends the requests that were submitted and have not left yet.
    public func flush() throws(KMSError) {
        do throws(CallFailure) {
            try connection.flush(until: .after(options.timeout))
        } catch {
            throw error.error
        }
    }
}
