internal import KMSCore
internal import KMSModel
internal import KMSWire

/// Frames become calls, and calls replies.
extension Loop {
    /// Works on the frames that `bytes` begin with; returns the length of those that are done.
    func work(_ connection: Connection, on bytes: UnsafeRawBufferPointer) -> Int {
        var offset = 0
        while offset < bytes.count {
            if replies.isLarge { flush(connection) }
            if connection.output.count + replies.count > limits.outputBytes {
                flush(connection)
                connection.isPaused = connection.output.count > limits.outputBytes
                if connection.isPaused { return offset }
            }
            let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[offset...])
            switch unsafe Frame.parse(rest) {
            case .frame(let frame):
                take(frame, connection)
                guard connection.phase.isReading else { return bytes.count }
                offset += frame.header.frameCount
            case .needsMore(let count):
                connection.frameCount = count
                return offset
            case .fault(let fault):
                self.fault(connection, fault)
                return bytes.count
            }
        }
        return offset
    }

    private func fault(_ connection: Connection, _ fault: FrameFault) {
        let code: KMSErrorCode =
            if case .unsupportedVersion = fault { .unsupportedOperation } else { .validation }
        goodbye(connection, KMSError(code, fault.message))
    }

    @inline(__always)
    private func take(_ frame: Frame, _ connection: Connection) {
        guard let identity = connection.identity else { return hello(frame, connection) }
        switch frame.header.kind {
        case .request: request(frame, connection, identity)
        case .cancel: cancel(frame.header.call, connection, identity)
        case .goodbye: connection.phase = .closing
        case .hello, .response, .item:
            fault(connection, .unexpected(frame.header.kind))
        }
    }

    private func hello(_ frame: Frame, _ connection: Connection) {
        guard frame.header.kind == .hello, frame.hasMagic else {
            return fault(connection, .notHello)
        }
        guard frame.header.detail == FrameHeader.version else {
            return fault(connection, .unsupportedVersion(frame.header.detail))
        }
        let hello = ServerHello(
            server: shared.health.server, maxFrameBytes: FrameHeader.byteLimit,
            maxCallsInFlight: limits.callsInFlight)
        do throws(WireError) {
            let client = try unsafe ClientHello(decoding: frame.payload, in: arena)
            connection.identity = shared.principals.identity(
                of: connection.peer, userAgent: client.userAgent ?? "")
            arena.reset()
            replies.append(
                .hello, detail: FrameHeader.version, word: FrameHeader.magic,
                message: try hello.packed(in: arena))
            arena.reset()
        } catch {
            return goodbye(connection, KMSError(error))
        }
        connection.phase = .open
        setInputDeadline(connection, .max)
    }

    private func request(_ frame: Frame, _ connection: Connection, _ identity: CallerIdentity) {
        let header = frame.header
        let call = Call(
            caller: Caller(identity, requestID: engine.newRequestID()), number: header.call,
            engine: engine, arena: arena, replies: replies)
        if !connection.pending.isEmpty {
            guard connection.pending[header.call] == nil else {
                return goodbye(
                    connection,
                    KMSError(.validation, "A call with the number \(header.call) is in flight."))
            }
            guard connection.pending.count < limits.callsInFlight else {
                return call.fail(
                    KMSError(
                        .throttling,
                        "A connection may have \(limits.callsInFlight) calls in flight."))
            }
        }
        guard let method = unsafe shared.methods.find(frame.extensionBytes) else {
            return call.fail(
                KMSError(.unknownOperation, "The server has no method of this name."))
        }
        guard header.payloadCount <= method.inputLimit else {
            let error = KMSError(
                .validation,
                "A request of \(header.payloadCount) bytes is too long; "
                    + "the limit of \(method.name) is \(method.inputLimit).")
            return call.fail(
                engine.refused(Method.operation(method.name), for: call.caller, error))
        }
        do throws(KMSError) {
            switch method.kind {
            case .fast:
                if header.detail != 0 { try requireTime(header.detail) }
                try unsafe method.handler(call, Payload(frame.payload))
            case .change:
                submit(method, call.caller, frame, connection)
            case .stream:
                try unsafe method.handler(call, Payload(frame.payload))
                connection.pending[header.call] = .stream(call.caller.requestID)
            }
        } catch {
            call.fail(error)
        }
        arena.reset()
    }

    /// Throws if the call has waited longer than its client does. Calls behind each other in one round
    /// all came at its beginning.
    private func requireTime(_ timeout: UInt32) throws(KMSError) {
        guard shared.clock.milliseconds < now + UInt64(timeout) else {
            throw KMSError(.deadlineExceeded, "The call had to wait too long.")
        }
    }

    private func submit(
        _ method: Method, _ caller: Caller, _ frame: Frame, _ connection: Connection
    ) {
        let timeout = frame.header.detail == 0 ? method.timeout : UInt64(frame.header.detail)
        let job = unsafe ChangeJob(
            method, caller: caller, call: frame.header.call, payload: frame.payload,
            deadline: now + timeout, token: connection.token, mailbox: mailbox)
        connection.pending[frame.header.call] = .change(job)
        shared.worker.submit(job)
    }

    private func cancel(_ number: UInt32, _ connection: Connection, _ identity: CallerIdentity) {
        let requestID: RequestID
        switch connection.pending[number] {
        case nil: return  // answered already, or never asked
        case .stream(let id): requestID = id
        case .change(let job):
            guard job.cancel() else { return }
            requestID = job.caller.requestID
        }
        connection.pending[number] = nil
        let call = Call(
            caller: Caller(identity, requestID: requestID), number: number, engine: engine,
            arena: arena, replies: replies)
        call.fail(KMSError(.cancelled, "The client cancelled the call."))
    }

    /// Answers a change that the worker has done, unless its client is gone.
    func deliver(_ job: ChangeJob) {
        guard let connection = connection(of: job.token),
            connection.pending.removeValue(forKey: job.call) != nil
        else { return }
        unsafe job.reply.withUnsafeBytes { bytes in unsafe replies.append(bytes) }
        settle(connection)
    }
}
