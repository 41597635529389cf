internal import KMSCore
internal import KMSModel
internal import KMSAPI
internal import KMSWire

/// Frames become calls, and calls replies.
extension Loop {
    /// Works on the frames that `bytes` begin with; returns the length of those that are done.
    func work(_ connection: Connection, on bytes: UnsafeRawBufferPointer) -> Int {
        var offset = 0
        while offset < bytes.count {
            guard connection.pausedUntil == 0 else { return offset }
            if replies.isLarge { flush(connection) }
            if connection.output.count + replies.count > limits.outputBytes {
                flush(connection)
                connection.isPaused = connection.output.count > limits.outputBytes
                if connection.isPaused { return offset }
            }
            if connection.skipped > 0 {
                let count = min(connection.skipped, bytes.count - offset)
                connection.skipped -= count
                offset += count
                continue
            }
            let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[offset...])
            let limit =
                connection.phase == .hello ? FrameHeader.plainByteLimit : FrameHeader.byteLimit
            switch unsafe Frame.parse(rest, limit: limit) {
            case .frame(let frame):
                take(frame, connection)
                offset += frame.header.frameCount
                let pause = engine.takePause()
                if pause > 0, connection.phase == .open {
                    hold(connection, for: pause)
                    return offset
                }
                guard connection.phase.isReading else {
                    return connection.phase.keepsInput ? offset : bytes.count
                }
            case .needsMore(let count):
                connection.frameCount = count
                guard unsafe refuses(connection, beginning: rest) else { return offset }
                guard connection.phase.isReading else { return bytes.count }
                connection.skipped = count - rest.count
                return bytes.count
            case .fault(let fault):
                self.fault(connection, fault)
                return bytes.count
            }
        }
        return offset
    }

    /// Judges a frame of which the payload isn't there yet; answers the call, or ends the connection, if
    /// the payload needn't come.
    private func refuses(
        _ connection: Connection, beginning bytes: UnsafeRawBufferPointer
    ) -> Bool {
        guard let identity = connection.identity, let frame = unsafe Frame.beginning(of: bytes)
        else {
            connection.isJudged = connection.identity == nil
            return false
        }
        connection.isJudged = true
        let header = frame.header
        guard header.kind == .request else {
            let count = header.frameCount - FrameHeader.lengthBytes
            guard count > FrameHeader.plainByteLimit else { return false }
            fault(connection, .tooLong(count, limit: FrameHeader.plainByteLimit))
            return true
        }
        let call = Call(
            caller: Caller(identity, requestID: engine.newRequestID()), number: header.call,
            engine: engine, arena: arena, replies: replies)
        return method(of: frame, call) == nil
    }

    /// The method that a request names, if it takes requests of this length; else the call is answered.
    private func method(of frame: Frame, _ call: borrowing Call) -> Method? {
        guard let method = unsafe shared.methods.find(frame.extensionBytes) else {
            let name = unsafe UntrustedText.shown(
                String(decoding: frame.extensionBytes, as: UTF8.self))
            call.fail(
                KMSError(
                    .unknownOperation, "\(shared.health.server) has no method '\(name)'."))
            return nil
        }
        let count = frame.header.payloadCount
        guard count <= method.inputLimit else {
            let error = KMSError(
                .validation,
                "A request of \(count) bytes is too long; "
                    + "the limit of \(method.name) is \(method.inputLimit).")
            call.fail(engine.refused(method.operation, for: call.caller, error))
            return nil
        }
        return method
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
        case .cancel: cancel(frame.header.call, connection)
        case .goodbye:
            endStreams(connection)
            connection.phase = .closing
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
        do throws(WireError) {
            let client = try unsafe ClientHello(decoding: frame.payload, in: arena)
            connection.userAgent = client.userAgent ?? ""
            arena.reset()
            if let name = client.region, !name.isEmpty {
                guard let region = Region(name) else {
                    return goodbye(connection, Self.noRegion(name))
                }
                connection.region = region
            }
        } catch {
            return goodbye(connection, KMSError(error))
        }
        switch shared.names.name(of: connection.peer.uid, for: connection.token, at: mailbox) {
        case .name(let name): greet(connection, named: name)
        case .later:
            connection.phase = .naming
            setInputDeadline(connection, now + limits.nameTimeout)
        case .failed: goodbye(connection, Self.noName(connection.peer.uid))
        }
    }

    /// Nobody is served without the name that policies may deny by, unless there is none.
    private static func noName(_ uid: UInt32) -> KMSError {
        KMSError(
            .dependencyTimeout, "The name service can't say now who user \(uid) is; try again.")
    }

    private static func noRegion(_ name: String) -> KMSError {
        KMSError(
            .validation,
            "\(UntrustedText.shown(name)) is no name of a Region; those are like eu-west-1.")
    }

    /// Answers the hello: from now on it is known who calls.
    private func greet(_ connection: Connection, named name: String?) {
        connection.identity = shared.principals.identity(
            of: connection.peer, named: name, userAgent: connection.userAgent,
            region: connection.region)
        connection.userAgent = ""
        let hello = ServerHello(
            server: shared.health.server, maxFrameBytes: FrameHeader.byteLimit,
            maxCallsInFlight: limits.callsInFlight)
        do throws(WireError) {
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

    /// Goes on with a connection that waited for its user's name, or ends it if nobody can say the name. A
    /// user who has none is a number.
    func named(_ connection: Connection, _ result: UserName) {
        guard connection.phase == .naming else { return }
        switch result {
        case .name(let name): greet(connection, named: name)
        case .failed: return goodbye(connection, Self.noName(connection.peer.uid))
        }
        if let backlog = connection.backlog, connection.phase == .open {
            work(connection, on: backlog)
        }
        settle(connection)
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
        guard let method = method(of: frame, call) else { return }
        let timeout = header.detail == 0 ? method.timeout : UInt64(header.detail)
        let deadline = timeout == 0 ? UInt64.max : now + timeout
        do throws(KMSError) {
            try requireTime(deadline, method, call)
            if method.kind == .compute {
                try submit(nil, method, call, frame, connection, deadline)
            } else {
                switch try unsafe method.handler(call, Payload(frame.payload)) {
                case .answered:
                    if method.operation != nil {
                        connection.wasServed = true
                        lastWork = now
                    }
                case .prepared(let change):
                    try submit(change, method, call, frame, connection, deadline)
                case .elsewhere:
                    try submit(nil, method, call, frame, connection, deadline)
                case .stream(let producer):
                    connection.pending[header.call] = .stream(
                        Stream(
                            requestID: call.caller.requestID, producer: producer, deadline: deadline
                        ))
                    nextCallDeadline = min(nextCallDeadline, deadline)
                    feedStreams(connection)
                }
            }
        } catch {
            call.fail(error)
        }
        arena.reset()
    }

    /// Throws if the call has waited longer than its client does. Calls behind each other in one round
    /// all came at its beginning.
    private func requireTime(
        _ deadline: UInt64, _ method: Method, _ call: borrowing Call
    ) throws(KMSError) {
        guard deadline == .max || shared.clock.milliseconds < deadline else {
            throw engine.refused(
                method.operation, for: call.caller,
                KMSError(.deadlineExceeded, "The call had to wait too long."))
        }
    }

    /// Queues a change that is prepared, or a call for a worker.
    private func submit(
        _ prepared: PreparedCall?, _ method: Method, _ call: borrowing Call, _ frame: Frame,
        _ connection: Connection, _ deadline: UInt64
    ) throws(KMSError) {
        let job = unsafe Job(
            method, caller: call.caller, call: frame.header.call, payload: frame.payload,
            prepared: prepared, deadline: deadline, token: connection.token, mailbox: mailbox,
            within: HeldBytes(of: connection.peer.uid, in: shared.budget))
        do throws(KMSError) {
            guard let job else {
                throw KMSError(
                    .throttling, "User \(connection.peer.uid) has too many bytes of calls waiting.")
            }
            let queue = prepared == nil ? shared.workers.queue : shared.changes.queue
            try queue.submit(job, limits: limits)
            connection.pending[frame.header.call] = .job(job)
            nextCallDeadline = min(nextCallDeadline, deadline)
        } catch {
            guard let prepared else {
                throw engine.refused(method.operation, for: call.caller, error)
            }
            engine.refuse(prepared.change, error)
            throw error.of(call.caller.requestID)
        }
    }

    /// Answers a call that a worker has done, unless its client is gone.
    func deliver(_ job: Job) {
        guard let connection = connection(of: job.token),
            connection.pending.removeValue(forKey: job.call) != nil
        else { return }
        if job.isServed { connection.wasServed = true }
        unsafe job.reply?.withUnsafeBytes { bytes in unsafe replies.append(bytes) }
        settle(connection)
    }
}
