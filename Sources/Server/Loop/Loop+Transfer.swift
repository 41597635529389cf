internal import CLinux
internal import KMSModel
internal import KMSSecrets
internal import KMSAPI
import Glibc

/// Bytes come in and go out.
extension Loop {
    /// Reads what is there, works on all of it, and writes the replies at once.
    func read(_ connection: Connection) {
        guard connection.backlog == nil else { return readRest(connection) }
        let count = unsafe kms_socket_read(connection.descriptor, input.base, input.capacity)
        guard count > 0 else { return endOfInput(connection, count) }
        let bytes = unsafe UnsafeRawBufferPointer(start: input.base, count: count)
        let consumed = unsafe work(connection, on: bytes)
        if consumed < count, connection.phase.keepsInput {
            unsafe putAside(UnsafeRawBufferPointer(rebasing: bytes[consumed...]), connection)
        } else {
            inputIsTaken(connection)
        }
        input.wipe(0..<count)
        settle(connection)
    }

    /// Keeps input that can't be worked on yet.
    private func putAside(_ bytes: UnsafeRawBufferPointer, _ connection: Connection) {
        connection.backlog = unsafe InputBacklog(
            copying: bytes, within: HeldBytes(of: connection.peer.uid, in: shared.budget))
        guard connection.backlog != nil else { return refuseMore(connection) }
        waitForInput(connection)
    }

    private func refuseMore(_ connection: Connection) {
        goodbye(
            connection,
            KMSError(
                .throttling,
                "User \(connection.peer.uid) has too many bytes of unfinished requests; "
                    + "send them one after the other."))
    }

    /// Reads more of a frame that has begun, never beyond its end.
    private func readRest(_ connection: Connection) {
        guard let backlog = connection.backlog else { return }
        guard let room = unsafe backlog.room(forFrameOf: connection.frameCount) else {
            return refuseMore(connection)
        }
        guard let base = room.baseAddress else { return }
        let count = unsafe kms_socket_read(connection.descriptor, base, room.count)
        guard count > 0 else { return endOfInput(connection, count) }
        backlog.fill(count)
        if backlog.count >= connection.frameCount || !connection.isJudged {
            work(connection, on: backlog)
        }
        settle(connection)
    }

    /// Works on what was put aside.
    func work(_ connection: Connection, on backlog: InputBacklog) {
        let consumed = unsafe work(connection, on: backlog.bytes)
        guard connection.phase.keepsInput else {
            connection.backlog = nil
            return
        }
        backlog.consume(consumed)
        if backlog.count == 0 {
            connection.backlog = nil
            inputIsTaken(connection)
        } else if consumed > 0 || connection.isHeldBack || connection.inputDeadline == .max {
            waitForInput(connection)
        }
    }

    /// Ends the wait for the rest of a frame, unless what is left of a refused one must still come.
    private func inputIsTaken(_ connection: Connection) {
        if connection.skipped > 0 {
            if connection.inputDeadline == .max { waitForInput(connection) }
        } else if connection.inputDeadline != .max, connection.phase == .open {
            setInputDeadline(connection, .max)
        }
    }

    /// Gives the rest of a frame its time to come, from now on; a paused client is waited for otherwise.
    private func waitForInput(_ connection: Connection) {
        guard connection.phase == .open else { return }
        setInputDeadline(connection, connection.isHeldBack ? .max : now + limits.halfFrameTimeout)
    }

    private func endOfInput(_ connection: Connection, _ count: Int) {
        if count == -Int(EAGAIN) { return }
        guard count == 0, connection.hasWork else { return close(connection) }
        // The client has said all it wants to say, and may still read what it is owed.
        connection.phase = .closing
        connection.backlog = nil
        setInputDeadline(connection, .max)
        settle(connection)
    }

    // MARK: - Output

    /// Writes the frames of this round, or queues what the socket has no room for.
    func flush(_ connection: Connection) {
        guard replies.count > 0 else { return }
        defer { replies.clear() }
        guard connection.phase != .closed else { return }
        var done = 0
        if connection.output.isEmpty {
            let count = replies.write(to: connection.descriptor)
            guard count >= 0 || count == -Int(EAGAIN) else { return close(connection) }
            done = max(0, count)
        }
        guard done < replies.count else { return }
        if connection.output.isEmpty {
            setOutputDeadline(connection, now + limits.outputTimeout)
        }
        let rest = unsafe UnsafeRawBufferPointer(rebasing: replies.bytes[done...])
        guard unsafe connection.output.append(rest) else {
            report(connection, "user \(connection.peer.uid) leaves too many replies unread")
            return close(connection)
        }
    }

    /// Writes what is queued, and goes on with the calls of a client that reads again.
    func resume(_ connection: Connection) {
        let descriptor = connection.descriptor
        let count = unsafe connection.output.drain { bytes in
            guard let base = bytes.baseAddress else { return 0 }
            return unsafe kms_socket_write(descriptor, base, bytes.count)
        }
        guard count >= 0 || count == -Int(EAGAIN) else { return close(connection) }
        if connection.output.isEmpty {
            setOutputDeadline(connection, .max)
        } else if count > 0 {
            setOutputDeadline(connection, now + limits.outputTimeout)
        }
        if connection.isPaused, connection.output.count <= limits.outputBytes / 2 {
            connection.isPaused = false
            if let backlog = connection.backlog { work(connection, on: backlog) }
        }
        if connection.isStreaming { feedStreams(connection) }
        settle(connection)
    }

    /// Ends a round: writes what it made, tells epoll what is waited for, and ends what is done.
    func settle(_ connection: Connection) {
        flush(connection)
        guard connection.phase != .closed else { return }
        if connection.phase == .closing, connection.inputDeadline != .max {
            setInputDeadline(connection, .max)  // nothing more is waited for
        }
        if connection.phase == .closing, connection.pending.isEmpty {
            if connection.saysGoodbye {
                connection.saysGoodbye = false
                appendGoodbye(KMSError(.unavailable, "The server is stopping."))
                flush(connection)
                guard connection.phase != .closed else { return }
            }
            if connection.output.isEmpty { return close(connection) }
        }
        var interest: UInt32 = 0
        if connection.phase.isReading, !connection.isHeldBack { interest |= KMS_READABLE }
        // The socket may have taken all that there was for now, and nothing else would ask for the rest.
        let hasMore = connection.hasMoreItems && connection.isStreaming
        if !connection.output.isEmpty || hasMore { interest |= KMS_WRITABLE }
        guard interest != connection.interest else { return }
        connection.interest = interest
        if kms_poll_change(poll, connection.descriptor, interest, connection.token) != 0 {
            close(connection)
        }
    }
}
