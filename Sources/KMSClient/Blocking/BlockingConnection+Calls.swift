internal import KMSModel
internal import KMSPlatform
internal import KMSSecrets
internal import KMSAPI
internal import KMSWire

extension BlockingConnection {
    /// Sends a request and waits for its reply.
    func roundTrip<Request: Sendable & ~Copyable, Reply: Sendable & ~Copyable>(
        _ operation: KMSOperation<Request, Reply>, _ request: borrowing Request,
        limit: Duration?, until deadline: Deadline
    ) throws(CallFailure) -> Reply {
        let id = nextCall()
        try append(operation, request, call: id, limit: limit)
        let end = writer.queued
        do throws(Interruption) {
            let socket = try flushed(until: deadline)
            return try awaitReply(
                to: id, until: deadline, from: socket, decode: operation.decode)
        } catch {
            throw failure(
                error, of: operation.name, call: id, end: end, isRepeatable: operation.isRepeatable)
        }
    }

    /// Appends a request, and makes room for it by reading replies if too many are in flight.
    func submit<Request: Sendable & ~Copyable, Reply: Sendable & ~Copyable>(
        _ operation: KMSOperation<Request, Reply>, _ request: borrowing Request,
        limit: Duration?, until deadline: Deadline
    ) throws(CallFailure) -> SubmittedCall {
        if submitted.count >= callLimit || writer.isLong {
            do throws(Interruption) {
                let socket = try flushed(until: deadline)
                while submitted.count >= callLimit {
                    try receiveMore(from: socket, until: deadline)
                    try handleFrames()
                }
            } catch {
                switch error {
                case .broken, .dismissed: close(error)
                case .deadline, .refused: break
                }
                throw CallFailure(
                    .connectionLost(options.socketPath, reason: error.reason, mayHaveRun: false))
            }
        }
        let id = nextCall()
        try append(operation, request, call: id, limit: limit)
        let call = SubmittedCall(
            id: id, method: operation.method, deadline: deadline,
            isRepeatable: operation.isRepeatable, end: writer.queued)
        submitted[id] = call
        return call
    }

    /// Waits for the reply of a submitted call.
    func collect<Reply: Sendable & ~Copyable>(_ call: PendingCall<Reply>) throws(CallFailure)
        -> Reply
    {
        let state = call.state
        guard submitted[state.id] === state, let socket else {
            throw CallFailure(.notCollectable)
        }
        do throws(Interruption) {
            // Taken off the table, so that the reply is decoded where it was read.
            submitted[state.id] = nil
            state.progress = .collected
            return try awaitReply(
                to: state.id, until: state.deadline, from: socket, decode: call.decode)
        } catch {
            throw failure(
                error, of: state.name, call: state.id, end: state.end,
                isRepeatable: state.isRepeatable)
        }
    }

    /// The reply that was set aside for a call.
    func stored<Reply: Sendable & ~Copyable>(_ call: PendingCall<Reply>) throws(KMSError) -> Reply {
        let state = call.state
        state.progress = .collected
        guard let bytes = state.frame.take() else { throw .notCollectable }
        return try unsafe bytes.withUnsafeBytes { bytes throws(KMSError) in
            guard case .frame(let frame) = unsafe Frame.parse(bytes) else { throw .notCollectable }
            return try decoded(frame, decode: call.decode)
        }
    }

    /// Drops a submitted call and tells the server.
    func cancel(_ call: SubmittedCall) {
        let isInFlight = submitted[call.id] === call
        call.progress = .collected
        call.frame = nil
        guard isInFlight else { return }
        submitted[call.id] = nil
        giveUp(call.id)
    }

    /// Sends what is still to be sent.
    func flush(until deadline: Deadline) throws(CallFailure) {
        guard socket != nil else { return }
        do throws(Interruption) {
            _ = try flushed(until: deadline)
        } catch {
            close(error)
            throw CallFailure(lost(error.reason, mayHaveRun: error.callsMayHaveRun))
        }
    }

    // MARK: What a call ends with

    private func append<Request: Sendable & ~Copyable, Reply: Sendable & ~Copyable>(
        _ operation: KMSOperation<Request, Reply>, _ request: borrowing Request, call: UInt32,
        limit: Duration?
    ) throws(CallFailure) {
        do throws(KMSError) {
            try writer.append(
                operation, request, call: call,
                timeout: limit.map { max(1, $0.wholeMilliseconds) } ?? 0, in: arena)
        } catch {
            throw CallFailure(error)
        }
    }

    private func failure(
        _ interruption: Interruption, of name: String, call: UInt32, end: UInt64,
        isRepeatable: Bool
    ) -> CallFailure {
        let hasLeft = writer.sent >= end
        switch interruption {
        case .refused(let error): return CallFailure(error)
        case .deadline:
            // A frame that left in part can't be taken back.
            if hasLeft { giveUp(call) } else { close(interruption) }
            return CallFailure(.deadline(of: name, at: options.socketPath))
        case .broken(let reason), .dismissed(let reason):
            close(interruption)
            let mayHaveRun = interruption.callsMayHaveRun && hasLeft && !isRepeatable
            return CallFailure(lost(reason, mayHaveRun: mayHaveRun), canRepeat: !mayHaveRun)
        }
    }

    /// Tells the server that nobody waits for a call any more, as far as that goes without waiting.
    private func giveUp(_ call: UInt32) {
        guard let socket else { return }
        writer.appendCancel(call)
        do throws(SystemError) {
            _ = try writer.flush(to: socket)
        } catch {
            close(.broken(error))
        }
    }
}
