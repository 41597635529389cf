internal import CLinux
internal import KMSCore
internal import KMSModel
internal import KMSPlatform
internal import KMSSecrets
internal import KMSWire
internal import Logging

/// What all loops of a server share.
final class Shared: Sendable {
    let methods: MethodTable
    let health: Health
    let counts: ConnectionCounts
    let budget: ByteBudget
    let principals: Principals
    let names: UserNames
    let changes: ChangeWorker
    let workers: ComputeWorkers
    let clock: any ServerClock
    let log: StrangersLog
    /// The ways into all loops.
    let mailboxes = Guarded<[Mailbox]>([])

    init(
        health: Health, principals: Principals, names: UserNames, privileged: Set<UInt32>,
        heldBytes: Int, clock: any ServerClock, log: StrangersLog, methods: [Method]
    ) {
        self.methods = .all(health: health, and: methods)
        self.health = health
        self.principals = principals
        self.names = names
        counts = ConnectionCounts(privileged: privileged)
        budget = ByteBudget(
            total: heldBytes, lockable: SystemFacts.lockableBytes, privileged: privileged)
        changes = ChangeWorker()
        workers = ComputeWorkers(changes: changes.queue)
        self.clock = clock
        self.log = log
    }

    /// Tells every loop.
    func post(_ message: LoopMessage) {
        for mailbox in mailboxes.withLock({ $0 }) { mailbox.post(message) }
    }
}

/// One thread that serves the connections it has accepted: it reads, works and writes by itself.
@safe final class Loop: @unchecked Sendable {  // `mailbox` is for all, the rest for its own thread
    /// The way in from other threads.
    let mailbox: Mailbox
    let shared: Shared
    let listeners: [Int32]
    let poll: Int32
    let engine: Engine
    let arena = MessageArena()
    let input = SecretBuffer(capacity: 64 << 10)
    let replies = ReplyBuffer()
    private let events = UnsafeMutablePointer<kms_event>.allocate(capacity: Int(KMS_EVENT_LIMIT))

    var limits: ServerLimits
    /// By descriptor.
    var connections: [Connection?] = []
    var connectionCount = 0
    var generation: UInt32 = 0
    /// How many connections have a deadline.
    var timedCount = 0
    /// The time at which the events of this round came.
    var now: UInt64 = 0
    /// When timeouts are looked at next, if there are any.
    private var nextSweep: UInt64 = 0
    /// When this thread last made a call for a client; `nil` if it has forgotten the keys it used since.
    var lastWork: UInt64?
    /// When the next connection may have been idle for too long.
    var nextIdleCheck = UInt64.max
    /// Connections that are held back for some time, and when the first goes on.
    var held: [UInt64] = []
    var nextRelease = UInt64.max
    /// When connections are accepted again; `nil` if they are.
    var acceptsAgain: UInt64?
    /// When the first of the calls under way may be over time; never later than it is.
    var nextCallDeadline = UInt64.max
    /// When the clients' time to read the last replies is over; `nil` if the server isn't stopping.
    var stopDeadline: UInt64?
    /// Whether to spin before the next sleep.
    var spin = SpinPolicy.never

    /// How long a thread without work keeps the keys that it has opened, in milliseconds.
    private static let restlessness: UInt64 = 10_000

    static let mailboxToken = UInt64.max
    static let listenerToken = UInt64.max - 1024

    init(
        shared: Shared, listeners: [Int32], limits: ServerLimits, service: KeyService,
        threads: Int
    ) throws(ServerError) {
        self.shared = shared
        self.listeners = listeners
        self.limits = limits
        mailbox = try Mailbox()
        do throws(KMSError) {
            engine = try service.makeEngine(sharing: threads, mayWait: false)
        } catch {
            throw ServerError(error.message)
        }
        poll = kms_poll_create()
        guard poll >= 0 else {
            throw ServerError("no epoll descriptor: \(SystemError(poll))")
        }
        try add(mailbox.descriptor, KMS_READABLE, Self.mailboxToken)
        try listen()
    }

    deinit {
        unsafe events.deallocate()
        kms_close(poll)
    }

    private func add(
        _ descriptor: Int32, _ interest: UInt32, _ token: UInt64
    ) throws(ServerError) {
        let code = kms_poll_add(poll, descriptor, interest, token)
        guard code == 0 else {
            throw ServerError("epoll refuses a descriptor: \(SystemError(code))")
        }
    }

    /// Waits for connections.
    func listen() throws(ServerError) {
        for (index, listener) in listeners.enumerated() {
            try add(listener, KMS_READABLE | KMS_EXCLUSIVE, Self.listenerToken + UInt64(index))
        }
    }

    /// Serves until `stop` comes and all connections are done, on the calling thread.
    func run() {
        startSpinning()
        while stopDeadline == nil || connectionCount > 0 {
            let count = waitForEvents(for: timeout) { unsafe kms_poll_wait(poll, events, $0) }
            precondition(count >= 0, "epoll does not take its own descriptor")
            now = shared.clock.milliseconds
            for index in 0..<Int(count) {
                let event = unsafe events[index]
                handle(event.token, event.ready)
            }
            if needsSweep, now >= nextSweep {
                sweep()
                nextSweep = now + UInt64(limits.sweepInterval)
            }
            if now >= nextCallDeadline { endOverdueCalls() }
            if now >= nextIdleCheck { endIdle() }
            if now >= nextRelease { release() }
            if let lastWork, now >= lastWork + Self.restlessness {
                engine.goIdle()
                self.lastWork = nil
            }
        }
    }

    private var needsSweep: Bool {
        timedCount > 0 || acceptsAgain != nil || stopDeadline != nil
    }

    /// How long to wait for events, in milliseconds: for ever, unless a timeout runs.
    private var timeout: Int32 {
        let next = min(
            nextIdleCheck, nextCallDeadline, nextRelease,
            lastWork.map { $0 + Self.restlessness } ?? .max)
        let idle = next == .max ? -1 : Int32(clamping: next - min(now, next))
        guard needsSweep else { return idle }
        let sweep = Int32(limits.sweepInterval)
        return idle < 0 ? sweep : min(idle, sweep)
    }

    private func handle(_ token: UInt64, _ ready: UInt32) {
        if token == Self.mailboxToken { return takeMessages() }
        if token >= Self.listenerToken {
            return accept(from: listeners[Int(token - Self.listenerToken)])
        }
        guard let connection = connection(of: token) else { return }
        connection.lastActive = now
        if ready & KMS_READABLE != 0, connection.interest & KMS_READABLE != 0 {
            read(connection)
        } else if ready & KMS_HUNG_UP != 0 {
            return close(connection)
        }
        if ready & KMS_WRITABLE != 0, connection.phase != .closed { resume(connection) }
    }

    /// The connection that the token stands for, unless it is gone.
    func connection(of token: UInt64) -> Connection? {
        let descriptor = Int(token & 0xFFFF_FFFF)
        guard descriptor < connections.count, let connection = connections[descriptor],
            connection.token == token
        else { return nil }
        return connection
    }

    private func takeMessages() {
        for message in mailbox.take() {
            switch message {
            case .answered(let jobs):
                for job in jobs { deliver(job) }
            case .named(let token, let result):
                if let connection = connection(of: token) { named(connection, result) }
            case .makeRoom:
                _ = makeRoom()
            case .news:
                for case let connection? in connections where connection.isStreaming {
                    feedStreams(connection)
                    settle(connection)
                }
            case .limits(let limits):
                self.limits = limits
                nextIdleCheck = connectionCount > 0 ? now : .max
                startSpinning()
            case .stop:
                beginStop()
            }
        }
    }
}
