internal import KMSModel
internal import KMSPlatform
internal import KMSSecrets
internal import KMSAPI
internal import KMSWire

extension BlockingConnection {
    /// Sends everything, reading replies meanwhile if the server wants to be read first.
    func flushed(until deadline: Deadline) throws(Interruption) -> Socket {
        guard let socket else { throw .ended }
        while true {
            do throws(SystemError) {
                if try writer.flush(to: socket) { return socket }
            } catch {
                // What the server said before it closed is worth more than the errno.
                try receiveWhatIsThere(from: socket)
                throw .broken(error)
            }
            guard deadline.remainingMilliseconds != 0 else { throw .deadline }
            socket.waitToSendOrReceive(until: deadline)
            try receiveWhatIsThere(from: socket)
        }
    }

    /// Reads until the reply of one call is there; replies of other calls are set aside.
    func awaitReply<Reply: Sendable & ~Copyable>(
        to call: UInt32, until deadline: Deadline, from socket: Socket,
        decode: (Frame, MessageArena) throws(WireError) -> Reply
    ) throws(Interruption) -> Reply {
        while true {
            while let frame = try nextFrame() {
                defer { reader.consume(frame) }
                guard frame.header.call == call, frame.header.kind == .response, hasHello else {
                    try handle(frame)
                    continue
                }
                do throws(KMSError) {
                    return try decoded(frame, decode: decode)
                } catch {
                    throw .refused(error)
                }
            }
            guard sendsAll(to: socket) else {
                guard deadline.remainingMilliseconds != 0 else { throw .deadline }
                socket.waitToSendOrReceive(until: deadline)
                guard try receive(from: socket, waits: false) != 0 else { throw .ended }
                continue
            }
            try receiveMore(from: socket, until: deadline)
        }
    }

    /// The reply of a response, or the error that it is.
    func decoded<Reply: Sendable & ~Copyable>(
        _ frame: Frame,
        decode: (Frame, MessageArena) throws(WireError) -> Reply
    ) throws(KMSError) -> Reply {
        guard frame.header.detail == StatusCode.ok.rawValue else {
            throw KMSError(reading: frame, in: arena)
        }
        defer { arena.reset() }
        do {
            return try decode(frame, arena)
        } catch {
            throw .unreadable(error, unsafe RequestID(bytes: frame.extensionBytes))
        }
    }

    /// Sends the requests that wait, before the thread sleeps; `false` if the socket takes no more.
    private func sendsAll(to socket: Socket) -> Bool {
        guard !writer.isEmpty else { return true }
        // If it failed, the end is read soon, behind the replies that came before it.
        return (try? writer.flush(to: socket)) ?? true
    }

    /// Waits for bytes and takes them in; no whole frame needs to come of them.
    func receiveMore(from socket: Socket, until deadline: Deadline) throws(Interruption) {
        let remaining = deadline.remainingMilliseconds
        guard remaining != 0 else { throw .deadline }
        // Changing the limit is a system call; a limit that is late by a 64th will do.
        let limit = remaining ?? 0
        if waitLimit < limit || waitLimit > limit + limit / 64 || (limit == 0) != (waitLimit == 0) {
            socket.limitWait(to: limit)
            waitLimit = limit
        }
        guard let count = try receiveSpinning(from: socket) else { return }
        guard count > 0 else { throw .ended }
    }

    /// Waits for bytes and takes them in, and spins first if that pays; `nil` if none came in time.
    private func receiveSpinning(from socket: Socket) throws(Interruption) -> Int? {
        var count: Int?
        try spin.wait(
            probe: { () throws(Interruption) -> Bool in
                count = try receive(from: socket, waits: false)
                return count != nil
            },
            sleep: { () throws(Interruption) -> Void in
                count = try receive(from: socket, waits: true)
            })
        return count
    }

    /// Takes in and handles what can be read without waiting.
    func receiveWhatIsThere(from socket: Socket) throws(Interruption) {
        while true {
            try handleFrames()
            guard let count = try receive(from: socket, waits: false) else { return }
            guard count > 0 else { throw .ended }
        }
    }

    /// Handles the whole frames that were read.
    func handleFrames() throws(Interruption) {
        while let frame = try nextFrame() {
            defer { reader.consume(frame) }
            try handle(frame)
        }
    }

    private func receive(from socket: Socket, waits: Bool) throws(Interruption) -> Int? {
        do throws(SystemError) {
            let count = try unsafe socket.receive(into: reader.space, waits: waits)
            reader.filled(count ?? 0)
            return count
        } catch {
            throw .broken(error)
        }
    }

    private func nextFrame() throws(Interruption) -> Frame? {
        do throws(WireError) {
            return try reader.next()
        } catch {
            throw .brokenProtocol(error)
        }
    }

    private func handle(_ frame: Frame) throws(Interruption) {
        switch frame.header.kind {
        case .hello: try greet(frame)
        case .goodbye: throw .goodbye(frame, in: arena)
        case .response where hasHello:
            // Nobody waits for the replies of calls that were given up.
            guard let call = submitted.removeValue(forKey: frame.header.call) else { return }
            call.frame = frame.copy()
            call.progress = .answered
        case .item where hasHello: return
        case .response, .item: throw .brokenProtocol(.malformedFrame(.notHello))
        case .request, .cancel:
            throw .brokenProtocol(.malformedFrame(.unexpected(frame.header.kind)))
        }
    }

    private func greet(_ frame: Frame) throws(Interruption) {
        let hello: ServerHello
        do throws(WireError) {
            hello = try ServerHello(greeting: frame, isFirst: !hasHello, in: arena)
        } catch {
            throw .brokenProtocol(error)
        }
        hasHello = true
        callLimit = max(1, hello.maxCallsInFlight ?? callLimit)
    }
}
