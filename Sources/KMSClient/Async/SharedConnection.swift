internal import Glibc
internal import KMSModel
internal import KMSPlatform
internal import KMSAPI
internal import KMSWire

/// One connection that many tasks call through; a thread of its own reads the replies.
///
/// Callers encode and send under the lock, without ever waiting for the socket; what it does not
/// take at once, the reader sends.
///
/// What varies is behind the lock.
final class SharedConnection: @unchecked Sendable {  // see above
    /// How many calls may be in flight: what the protocol promises of every server.
    private static let callLimit = 256

    let options: KMSClientOptions
    let socket: Socket
    let waker: Waker
    let lock = Lock()

    // Behind the lock:
    var writer = FrameWriter()
    private let arena = MessageArena()
    var calls: [UInt32: CallSlot] = [:]
    private var lastCall: UInt32 = 0
    /// How many calls were let in and are not over, and who waits to be let in.
    private var admitted = 0
    private var queue: [CheckedContinuation<Void, Never>] = []
    /// When the reader looks at deadlines next.
    var nextCheck = Deadline.never
    var isOver = false
    /// Whether the reader was woken and has not looked since.
    var isWoken = false

    /// Connects, and starts the reader.
    init(_ options: KMSClientOptions) throws(CallFailure) {
        self.options = options
        do throws(SystemError) {
            socket = try Socket.connect(to: options.socketPath)
            waker = try Waker()
        } catch {
            throw CallFailure(
                .cantConnect(to: options.socketPath, error),
                canRepeat: [ENOENT, ECONNREFUSED, EAGAIN].contains(error.code))
        }
        do throws(KMSError) {
            try writer.appendHello(options, in: arena)
        } catch {
            throw CallFailure(error)
        }
        do throws(SystemError) {
            try SystemThread { ConnectionReader(self).run() }.detach()
        } catch {
            throw CallFailure(
                KMSError(.unavailable, "No thread could be started to read from kmsd."))
        }
    }

    /// Whether calls can be made: it was not lost.
    var isUsable: Bool { lock.withLock { !isOver } }

    // MARK: Calls

    /// Sends a request and waits for its reply.
    func call<Request: Sendable & ~Copyable, Reply: Sendable & ~Copyable>(
        _ operation: KMSOperation<Request, Reply>, _ request: borrowing Request,
        limit: Duration?, until deadline: Deadline
    ) async throws(CallFailure) -> Reply {
        await admit()
        let slot = ReplySlot(operation, deadline: deadline)
        do throws(CallFailure) {
            guard !Task.isCancelled else { throw CallFailure(.taskCancelled) }
            try start(slot, operation, request, limit: limit)
        } catch {
            leave()
            throw error
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { waiter in wait(for: slot, waiter) }
        } onCancel: {
            giveUp(slot, CallFailure(.taskCancelled))
        }
        return try slot.take()
    }

    /// Waits until there are few enough calls in flight.
    private func admit() async {
        await withCheckedContinuation { continuation in
            let mayGo = lock.withLock {
                if admitted < Self.callLimit || isOver {
                    admitted += 1
                    return true
                }
                queue.append(continuation)
                return false
            }
            if mayGo { continuation.resume() }
        }
    }

    /// Lets the next call in.
    private func leave() {
        let next = lock.withLock { () -> CheckedContinuation<Void, Never>? in
            guard queue.isEmpty else { return queue.removeFirst() }
            admitted -= 1
            return nil
        }
        next?.resume()
    }

    private func start<Request: Sendable & ~Copyable, Reply: Sendable & ~Copyable>(
        _ slot: ReplySlot<Reply>, _ operation: KMSOperation<Request, Reply>,
        _ request: borrowing Request, limit: Duration?
    ) throws(CallFailure) {
        try lock.withLock { () throws(CallFailure) in
            try startLocked(slot, operation, request, limit: limit)
        }
    }

    private func startLocked<Request: Sendable & ~Copyable, Reply: Sendable & ~Copyable>(
        _ slot: ReplySlot<Reply>, _ operation: KMSOperation<Request, Reply>,
        _ request: borrowing Request, limit: Duration?
    ) throws(CallFailure) {
        guard !isOver else {
            throw CallFailure(
                .connectionLost(options.socketPath, reason: "kmsd closed it.", mayHaveRun: false),
                canRepeat: true)
        }
        repeat { lastCall &+= 1 } while lastCall == 0 || calls[lastCall] != nil
        do throws(KMSError) {
            try writer.append(
                operation, request, call: lastCall,
                timeout: limit.map { max(1, $0.wholeMilliseconds) } ?? 0, in: arena)
        } catch {
            throw CallFailure(error)
        }
        slot.id = lastCall
        slot.end = writer.queued
        calls[lastCall] = slot
        sendNow()
        if slot.deadline < nextCheck {
            nextCheck = slot.deadline
            wakeReader()
        }
    }

    private func wait(for slot: CallSlot, _ waiter: CheckedContinuation<Void, Never>) {
        let isDone = lock.withLock {
            if !slot.isDone { slot.waiter = waiter }
            return slot.isDone
        }
        if isDone { waiter.resume() }
    }

    /// Ends a call early, and tells the server; nothing if it is over.
    func giveUp(_ slot: CallSlot, _ failure: CallFailure) {
        let isInFlight = lock.withLock {
            guard calls[slot.id] === slot else { return false }
            calls[slot.id] = nil
            writer.appendCancel(slot.id)
            sendNow()
            return true
        }
        guard isInFlight else { return }
        slot.failure = failure
        finish(slot)
    }

    func finish(_ slot: CallSlot) {
        let waiter = lock.withLock {
            slot.isDone = true
            return slot.waiter.take()
        }
        waiter?.resume()
        leave()
    }

    /// Sends what the socket takes, under the lock; the rest is the reader's to send.
    private func sendNow() {
        // A connection that fails here ends in the reader, which reads the server's last words first.
        let isDone = try? writer.flush(to: socket)
        if isDone != true { wakeReader() }
    }

    /// Wakes the reader, under the lock.
    func wakeReader() {
        guard !isWoken else { return }
        isWoken = true
        waker.wake()
    }
}
