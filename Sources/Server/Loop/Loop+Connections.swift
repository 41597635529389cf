internal import CLinux
internal import KMSModel
internal import KMSPlatform
internal import KMSAPI
internal import KMSWire
import Glibc

/// Connections come and go.
extension Loop {
    /// Takes one connection; others that wait may go to other threads.
    func accept(from listener: Int32) {
        let descriptor = kms_socket_accept(listener)
        guard descriptor >= 0 else {
            if [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(-descriptor) {
                pauseAccepting(descriptor)
            }
            return
        }
        let peer: Peer
        do throws(KMSError) {
            peer = try shared.principals.peer(of: descriptor)
        } catch {
            return refuse(descriptor, error, nil)
        }
        if let refusal = enter(peer.uid) {
            return refuse(descriptor, KMSError(.throttling, refusal.message), peer.uid)
        }
        generation = (generation + 1) & 0x7FFF_FFFF
        let connection = Connection(
            descriptor: descriptor, generation: generation, peer: peer, budget: shared.budget,
            now: now)
        let index = Int(descriptor)
        if index >= connections.count {
            connections.append(
                contentsOf: repeatElement(nil, count: max(64, index + 1 - connections.count)))
        }
        connections[index] = connection
        connectionCount += 1
        connection.interest = KMS_READABLE
        guard kms_poll_add(poll, descriptor, KMS_READABLE, connection.token) == 0 else {
            return close(connection)
        }
        setInputDeadline(connection, now + limits.halfFrameTimeout)
        nextIdleCheck = min(nextIdleCheck, now + limits.idleTimeout)
    }

    /// Counts a connection, making room for it if need be.
    private func enter(_ uid: UInt32) -> ConnectionCounts.Refusal? {
        guard let refusal = shared.counts.enter(uid, limits: limits) else { return nil }
        guard case .full = refusal else { return refusal }
        if makeRoom() { return shared.counts.enter(uid, limits: limits) }
        shared.post(.makeRoom)  // the next to come may find some
        return refusal
    }

    /// Ends the connection that was idle for longest of those who were never granted a call; `false` if
    /// there is none.
    func makeRoom() -> Bool {
        var oldest: Connection?
        for case let connection? in connections
        where !connection.wasServed && connection.phase == .open && !connection.hasCalls {
            if connection.lastActive < oldest?.lastActive ?? .max { oldest = connection }
        }
        guard let oldest else { return false }
        endStreams(oldest)
        goodbye(oldest, KMSError(.unavailable, "The connection was idle, and others wait for it."))
        return true
    }

    /// Ends the connections that have been idle for too long, and finds out when to look again.
    func endIdle() {
        var next = UInt64.max
        for case let connection? in connections {
            let end = connection.lastActive + limits.idleTimeout
            if now < end {
                next = min(next, end)
            } else if connection.isIdle {
                goodbye(
                    connection,
                    KMSError(
                        .unavailable,
                        "The connection was idle for \(limits.idleTimeout / 1000) seconds."))
            } else {
                next = min(next, now + limits.idleTimeout)
            }
        }
        nextIdleCheck = next == .max ? .max : max(next, now + UInt64(limits.sweepInterval))
    }

    /// Says why, and hangs up on a connection that isn't one yet.
    private func refuse(_ descriptor: Int32, _ error: KMSError, _ uid: UInt32?) {
        shared.log.note("connection refused", error.message, uid: uid, at: now)
        appendGoodbye(error)
        _ = replies.write(to: descriptor)
        replies.clear()
        kms_close(descriptor)
    }

    /// Stops accepting until some descriptors may be free again; else epoll would not let us rest.
    private func pauseAccepting(_ code: Int32) {
        shared.log.logger.error("no connection can be accepted: \(SystemError(code))")
        for listener in listeners { _ = kms_poll_remove(poll, listener) }
        acceptsAgain = now + 200
    }

    /// Ends a connection at once; its calls that wait are dropped.
    func close(_ connection: Connection) {
        guard connection.phase != .closed else { return }
        connection.phase = .closed
        let gone = KMSError(.cancelled, "The client hung up.")
        for pending in connection.pending.values { _ = drop(pending, gone) }
        connection.pending = [:]
        connection.backlog = nil
        setInputDeadline(connection, .max)
        setOutputDeadline(connection, .max)
        connections[Int(connection.descriptor)] = nil
        connectionCount -= 1
        shared.counts.leave(connection.peer.uid)
        kms_close(connection.descriptor)
    }

    /// Says why, as far as the socket takes it without waiting, and ends the connection.
    func goodbye(_ connection: Connection, _ error: KMSError) {
        guard connection.phase != .closed else { return }
        if error.code != .unavailable { report(connection, error.message) }
        appendGoodbye(error)
        flush(connection)
        close(connection)
    }

    /// Tells the log why a connection ended.
    func report(_ connection: Connection, _ reason: String) {
        shared.log.note("connection ended", reason, uid: connection.peer.uid, at: now)
    }

    /// Appends a goodbye frame.
    func appendGoodbye(_ error: KMSError) {
        let status = Status(
            exception: error.code.exceptionName, message: error.message,
            retryable: error.isRetryable)
        arena.reset()
        defer { arena.reset() }
        do throws(WireError) {
            replies.append(
                .goodbye, detail: error.code.status.rawValue, word: nil,
                message: try status.packed(in: arena))
        } catch {
            return  // a connection that ends without a reason still ends
        }
    }

    /// Reads nothing of a connection for so many milliseconds.
    func hold(_ connection: Connection, for milliseconds: Int) {
        connection.pausedUntil = now + UInt64(milliseconds)
        held.append(connection.token)
        nextRelease = min(nextRelease, connection.pausedUntil)
    }

    /// Goes on with connections that have waited long enough.
    func release() {
        let tokens = held
        held.removeAll(keepingCapacity: true)
        nextRelease = .max
        for token in tokens {
            guard let connection = connection(of: token), connection.phase != .closed else {
                continue
            }
            guard now >= connection.pausedUntil || connection.phase == .closing else {
                held.append(token)
                nextRelease = min(nextRelease, connection.pausedUntil)
                continue
            }
            connection.pausedUntil = 0
            if let backlog = connection.backlog, connection.phase == .open, !connection.isPaused {
                work(connection, on: backlog)
            }
            settle(connection)
        }
    }

    // MARK: - Stopping

    /// Takes no more connections, works on what clients have sent, and says goodbye to each.
    func beginStop() {
        guard stopDeadline == nil else { return }
        stopDeadline = now + limits.drainTimeout
        if acceptsAgain == nil {
            for listener in listeners { _ = kms_poll_remove(poll, listener) }
        }
        acceptsAgain = nil
        for case let connection? in connections {
            if connection.interest & KMS_READABLE != 0 { read(connection) }
            guard connection.phase != .closed else { continue }
            endStreams(connection)
            connection.saysGoodbye = true
            connection.phase = .closing
            settle(connection)
        }
    }

    // MARK: - Timeouts

    /// Ends what has taken too long.
    func sweep() {
        if let resume = acceptsAgain, now >= resume {
            acceptsAgain = nil
            do throws(ServerError) {
                try listen()
            } catch {
                shared.log.logger.error("\(error)")
                acceptsAgain = now + 1000
            }
        }
        let isOver = stopDeadline.map { now >= $0 } ?? false
        guard timedCount > 0 || isOver else { return }
        for case let connection? in connections {
            if isOver {
                close(connection)
            } else if connection.phase == .naming {
                if now >= connection.inputDeadline { named(connection, .failed) }
            } else if now >= connection.inputDeadline {
                goodbye(
                    connection,
                    KMSError(
                        .deadlineExceeded,
                        connection.phase == .hello
                            ? "No hello came in time." : "The rest of a frame did not come in time."
                    ))
            } else if now >= connection.outputDeadline {
                goodbye(
                    connection, KMSError(.deadlineExceeded, "Replies were not read in time."))
            }
        }
    }

    func setInputDeadline(_ connection: Connection, _ deadline: UInt64) {
        let wasTimed = connection.isTimed
        connection.inputDeadline = deadline
        timedCount += (connection.isTimed ? 1 : 0) - (wasTimed ? 1 : 0)
    }

    func setOutputDeadline(_ connection: Connection, _ deadline: UInt64) {
        let wasTimed = connection.isTimed
        connection.outputDeadline = deadline
        timedCount += (connection.isTimed ? 1 : 0) - (wasTimed ? 1 : 0)
    }
}
