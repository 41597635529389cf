internal import KMSModel

/// One client's connection; belongs to the thread of its loop.
final class Connection {
    /// What the connection is at.
    enum Phase {
        /// The client's hello has not come yet.
        case hello
        /// The hello is there; its user's name is being looked up.
        case naming
        case open
        /// Nothing more is read; what is owed is written, then it ends.
        case closing
        case closed

        /// Whether frames of the client are still taken.
        var isReading: Bool { self == .hello || self == .open }
        /// Whether what the client has sent will still be worked on.
        var keepsInput: Bool { isReading || self == .naming }
    }

    /// A call that is not answered yet.
    enum Pending {
        case job(Job)
        case stream(Stream)
    }

    let descriptor: Int32
    /// Tells this connection from an earlier one with the same descriptor.
    private let generation: UInt32
    let peer: Peer

    var phase = Phase.hello
    /// Who calls; known once the hello is there.
    var identity: CallerIdentity?
    var pending: [UInt32: Pending] = [:]
    /// Input that can't be worked on yet.
    var backlog: InputBacklog?
    /// Bytes of the frame that the backlog begins with, as far as is known.
    var frameCount = 0
    /// Whether that frame's header and extension have been looked at.
    var isJudged = false
    /// Whether streams have more for the client than may wait for it.
    var hasMoreItems = false
    /// Bytes still to come of a frame that was refused; they are read and dropped.
    var skipped = 0
    /// Whether calls wait in the backlog until the client has read its replies.
    var isPaused = false
    /// Until when nothing is read, as too many of its user's calls were denied; 0 if it isn't so.
    var pausedUntil: UInt64 = 0
    /// Whether input waits for more than to come.
    var isHeldBack: Bool { isPaused || pausedUntil != 0 }
    var output: OutputQueue
    /// What epoll was told to wait for.
    var interest: UInt32 = 0
    /// When the rest of a frame, or the hello, must have come; `.max` if nothing is waited for.
    var inputDeadline = UInt64.max
    /// When some of the queued output must have been taken; `.max` if nothing is queued.
    var outputDeadline = UInt64.max
    /// Whether a goodbye goes out before the end, as the server is stopping.
    var saysGoodbye = false
    /// The Region of the hello; `nil` if it names none.
    var region: Region?
    /// The user agent of the hello, while the name is looked up.
    var userAgent = ""
    /// When the client was last heard of.
    var lastActive: UInt64
    /// Whether a call of the client's was ever granted.
    var wasServed = false

    init(
        descriptor: Int32, generation: UInt32, peer: Peer, budget: ByteBudget, now: UInt64
    ) {
        output = OutputQueue(within: HeldBytes(of: peer.uid, in: budget))
        lastActive = now
        self.descriptor = descriptor
        self.generation = generation
        self.peer = peer
    }

    /// The connection's name in epoll, and in jobs of other threads.
    var token: UInt64 { UInt64(generation) << 32 | UInt64(UInt32(bitPattern: descriptor)) }

    var isTimed: Bool { inputDeadline != .max || outputDeadline != .max }

    /// Whether a call is under way that isn't just a stream, or one has begun to come.
    var hasCalls: Bool {
        !output.isEmpty || backlog != nil || skipped > 0
            || pending.values.contains { if case .job = $0 { true } else { false } }
    }

    /// Whether nothing is under way, so that the connection may end without a loss.
    var isIdle: Bool {
        phase == .open && pending.isEmpty && output.isEmpty && backlog == nil && skipped == 0
    }

    /// Whether the client is still owed something.
    var hasWork: Bool { !pending.isEmpty || !output.isEmpty }
}
