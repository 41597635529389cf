internal import CLinux
internal import KMSModel
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
            return refuse(descriptor, error)
        }
        if let reason = shared.counts.enter(peer.uid, limits: limits) {
            return refuse(descriptor, KMSError(.throttling, reason))
        }
        generation = (generation + 1) & 0x7FFF_FFFF
        let connection = Connection(descriptor: descriptor, generation: generation, peer: peer)
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
    }

    /// Says why, and hangs up on a connection that isn't one yet.
    private func refuse(_ descriptor: Int32, _ error: KMSError) {
        shared.log.notice("connection refused", metadata: ["reason": "\(error.message)"])
        appendGoodbye(error)
        _ = replies.write(to: descriptor)
        replies.clear()
        kms_close(descriptor)
    }

    /// Stops accepting until some descriptors may be free again; else epoll would not let us rest.
    private func pauseAccepting(_ code: Int32) {
        shared.log.error("no connection can be accepted: \(SystemError.message(code))")
        for listener in listeners { _ = kms_poll_remove(poll, listener) }
        acceptsAgain = now + 200
    }

    /// Ends a connection at once; its queued changes are dropped.
    func close(_ connection: Connection) {
        guard connection.phase != .closed else { return }
        connection.phase = .closed
        for case .change(let job) in connection.pending.values { _ = job.cancel() }
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
        shared.log.info(
            "connection ended",
            metadata: ["uid": "\(connection.peer.uid)", "reason": "\(error.message)"])
        appendGoodbye(error)
        flush(connection)
        close(connection)
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

    private func endStreams(_ connection: Connection) {
        for case (let number, .stream(let requestID)) in connection.pending {
            guard let identity = connection.identity else { continue }
            let call = Call(
                caller: Caller(identity, requestID: requestID), number: number, engine: engine,
                arena: arena, replies: replies)
            let last = shared.health.response
            do throws(KMSError) {
                try call.send(last, as: .item)
                try call.send(last)
            } catch {
                call.fail(error)
            }
            connection.pending[number] = nil
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
                shared.log.error("\(error)")
                acceptsAgain = now + 1000
            }
        }
        let isOver = stopDeadline.map { now >= $0 } ?? false
        guard timedCount > 0 || isOver else { return }
        for case let connection? in connections {
            if isOver {
                close(connection)
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
