internal import KMSModel

/// What the reader does, and what ends a connection.
extension SharedConnection {
    /// Sends what is left, and tells what to wait for: room to send, replies, and until when.
    func prepareToWait() -> (wantsToSend: Bool, hasCalls: Bool, until: Deadline, isOver: Bool) {
        lock.withLock {
            if isWoken { waker.clear() }
            isWoken = false
            let isSent = try? writer.flush(to: socket)
            return (isSent == false, !calls.isEmpty, nextCheck, isOver)
        }
    }

    /// Waits for bytes, room or somebody who wakes the reader; `false` if the deadline passed.
    func waitForEvents(wantsToSend: Bool, until deadline: Deadline) -> Bool {
        socket.waitForEvents(wantsToSend: wantsToSend, or: waker, until: deadline)
    }

    /// Takes the call that a reply is for off the table.
    func claim(_ id: UInt32) -> CallSlot? {
        lock.withLock { calls.removeValue(forKey: id) }
    }

    /// Hands a claimed call to its caller.
    func complete(_ slot: CallSlot, failure: CallFailure?) {
        slot.failure = failure
        finish(slot)
    }

    /// Ends the calls whose deadline has passed.
    func checkDeadlines() {
        let late = lock.withLock { () -> [CallSlot] in
            let now = Deadline.now
            guard nextCheck <= now else { return [] }
            let late = calls.values.filter { $0.deadline <= now }
            nextCheck = calls.values.map(\.deadline).filter { $0 > now }.min() ?? .never
            return late
        }
        for slot in late {
            let name = operationName(slot.method)
            giveUp(slot, CallFailure(.deadline(of: name, at: options.socketPath)))
        }
    }

    /// Ends every call: the connection is lost.
    func end(_ end: Interruption) {
        let (slots, sent) = lock.withLock {
            isOver = true
            defer { calls.removeAll() }
            return (Array(calls.values), writer.sent)
        }
        for slot in slots {
            let mayHaveRun = end.callsMayHaveRun && sent >= slot.end && !slot.isRepeatable
            complete(
                slot,
                failure: CallFailure(
                    .connectionLost(options.socketPath, reason: end.reason, mayHaveRun: mayHaveRun),
                    canRepeat: !mayHaveRun))
        }
    }

    /// Ends every call because the client was closed, and the reader with them.
    func close() {
        let slots = lock.withLock {
            isOver = true
            wakeReader()
            defer { calls.removeAll() }
            return Array(calls.values)
        }
        for slot in slots { complete(slot, failure: CallFailure(.closed)) }
    }
}
