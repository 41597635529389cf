internal import KMSCore
internal import KMSModel
internal import KMSWire

/// Calls that are not answered yet: they are dropped, run out of time, or stream.
extension Loop {
    /// Ends a call that its client has cancelled.
    func cancel(_ number: UInt32, _ connection: Connection) {
        guard let pending = connection.pending[number] else { return }  // answered already
        end(
            number, pending, connection,
            KMSError(.cancelled, "The client cancelled the call."))
    }

    /// Ends the calls whose time is over, and finds out when the next one's is.
    func endOverdueCalls() {
        nextCallDeadline = .max
        let error = KMSError(.deadlineExceeded, "The call had to wait too long.")
        for case let connection? in connections where !connection.pending.isEmpty {
            for (number, pending) in connection.pending {
                if now < pending.deadline {
                    nextCallDeadline = min(nextCallDeadline, pending.deadline)
                } else {
                    end(number, pending, connection, error)
                }
            }
            settle(connection)
        }
    }

    private func end(
        _ number: UInt32, _ pending: Connection.Pending, _ connection: Connection, _ error: KMSError
    ) {
        guard drop(pending, error), let identity = connection.identity else { return }
        connection.pending[number] = nil
        call(number, pending.requestID, identity).fail(error)
    }

    /// Drops a call that is not answered yet and records it; `false` if it is being made.
    func drop(_ pending: Connection.Pending, _ error: KMSError) -> Bool {
        guard case .job(let job) = pending else { return true }
        switch job.drop() {
        case .no: return false
        case .unprepared:
            _ = engine.refused(job.method.operation, for: job.caller, error)
        case .prepared(let prepared):
            engine.refuse(prepared.change, error)
        }
        return true
    }

    // MARK: - Streams

    /// Asks the connection's streams for what they have, as far as the client takes it.
    func feedStreams(_ connection: Connection) {
        guard let identity = connection.identity else { return }
        connection.hasMoreItems = false
        for case (let number, .stream(let stream)) in connection.pending {
            let call = call(number, stream.requestID, identity)
            do throws(KMSError) {
                var step = StreamStep.item
                while case .item = step,
                    connection.output.count + replies.count <= limits.outputBytes
                {
                    step = try stream.producer.next(call)
                }
                if case .item = step { connection.hasMoreItems = true }
                if case .end = step { connection.pending[number] = nil }
            } catch {
                connection.pending[number] = nil
                call.fail(error)
            }
        }
    }

    /// Ends the connection's streams as their producers do.
    func endStreams(_ connection: Connection) {
        guard let identity = connection.identity else { return }
        for case (let number, .stream(let stream)) in connection.pending {
            connection.pending[number] = nil
            let call = call(number, stream.requestID, identity)
            do throws(KMSError) {
                try stream.producer.end(call)
            } catch {
                call.fail(error)
            }
        }
    }

    private func call(
        _ number: UInt32, _ requestID: RequestID, _ identity: CallerIdentity
    ) -> Call {
        Call(
            caller: Caller(identity, requestID: requestID), number: number, engine: engine,
            arena: arena, replies: replies)
    }
}

extension Connection {
    /// Whether a stream is under way.
    var isStreaming: Bool {
        pending.values.contains { if case .stream = $0 { true } else { false } }
    }
}

extension Connection.Pending {
    var requestID: RequestID {
        switch self {
        case .job(let job): job.caller.requestID
        case .stream(let stream): stream.requestID
        }
    }

    /// When it is over time; `.max` for never.
    var deadline: UInt64 {
        switch self {
        case .job(let job): job.deadline
        case .stream(let stream): stream.deadline
        }
    }
}
