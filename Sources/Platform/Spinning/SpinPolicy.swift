internal import CLinux
internal import Glibc

/// Decides before each sleep whether to spin first, which is to look again and again whether what the
/// thread waits for has come. Belongs to one thread.
///
/// To wake a thread that sleeps on another processor takes tens of microseconds. A thread that spins
/// sees its event at once, and takes the processor meanwhile. So it spins only while that pays, and
/// learns that from its waits:
///
/// - A spin pays if the event comes before it is over. Spins that pay earn credit, which spins
///   that don't pay use up; without credit the thread sleeps at once.
/// - A sleep that was short shows that a spin would have paid. After a few of them in a row, more if
///   the last spins were for nothing, the thread spins again.
/// - If all sleeps are long it spins once in ``sleepsPerTry`` of them.
/// - Who loses the processor while it spins stops for long: the machine has none to spare.
package struct SpinPolicy: Sendable {
    /// The longest spin before a sleep, in nanoseconds.
    package static let longest: UInt64 = 50_000
    /// What to be woken adds to a sleep, in nanoseconds.
    private static let waking: UInt64 = 50_000
    /// The most credit that there can be; a spin that pays earns 1.
    static let mostCredit = 6
    /// What a spin for nothing costs, so that spinning goes on while more than three in four pay.
    static let missCost = 3
    /// How many short sleeps in a row begin a time of spinning.
    static let leastPatience = 2
    static let mostPatience = 64
    /// How many sleeps there are to one spin while no spin is likely to pay.
    static let sleepsPerTry = 128

    /// The longest spin in nanoseconds; 0 if the thread never spins.
    let limit: UInt64
    private var credit = Self.missCost
    /// Whether a spin has paid since spinning began.
    private var hasPaid = false
    private var patience = Self.leastPatience
    private var shortSleeps = 0
    private var sleeps = 0

    /// A policy that spins for at most `limit`, itself at most 50 us, or never if there is less than a
    /// processor for each side of a connection.
    package init(limit: Duration, on processors: ProcessorLimits) {
        let (seconds, attoseconds) = limit.components
        if !processors.allowSpinning || seconds < 0 || attoseconds < 0 {
            self.limit = 0
        } else if seconds > 0 {
            self.limit = Self.longest
        } else {
            self.limit = min(Self.longest, UInt64(attoseconds / 1_000_000_000))
        }
    }

    /// The policy for the calling thread, whose processors and quota are looked at now.
    package static func ofThisThread(limit: Duration) -> SpinPolicy {
        limit > .zero ? SpinPolicy(limit: limit, on: .current()) : .never
    }

    /// Sleeps at once, always.
    package static var never: SpinPolicy {
        SpinPolicy(limit: .zero, on: ProcessorLimits(processors: 1, quota: nil))
    }

    /// Whether the next wait begins with a spin.
    var spinsNext: Bool { limit > 0 && credit > 0 }

    /// Waits for an event: asks `probe`, which doesn't wait, whether it has come, for as long as it pays,
    /// and then calls `sleep`, which waits.
    ///
    /// `clock` gives nanoseconds. Nothing is learned from a wait that throws.
    package mutating func wait<Failure: Error>(
        clock: () -> UInt64 = MonotonicTime.nanoseconds,
        probe: () throws(Failure) -> Bool, sleep: () throws(Failure) -> Void
    ) throws(Failure) {
        guard limit > 0 else { return try sleep() }
        let start = clock()
        guard credit > 0 else {
            try sleep()
            return noteSleep(of: clock() &- start)
        }
        // What makes the event may be ready to run on this very processor: it goes first.
        sched_yield()
        while true {
            let hasCome = try probe()
            let elapsed = clock() &- start
            guard hasCome || elapsed >= limit else {
                kms_spin_pause()
                continue
            }
            if elapsed > limit + Self.waking {
                // Others have taken the processor meanwhile: the machine has none to spare.
                stop(patience: Self.mostPatience)
            } else {
                noteSpin(pays: hasCome)
            }
            if !hasCome { try sleep() }
            return
        }
    }

    private mutating func noteSpin(pays: Bool) {
        if pays {
            hasPaid = true
            credit = min(credit + 1, Self.mostCredit)
            return
        }
        credit = max(credit - Self.missCost, 0)
        guard credit == 0 else { return }
        stop(patience: hasPaid ? Self.leastPatience : min(patience * 2, Self.mostPatience))
    }

    private mutating func stop(patience: Int) {
        credit = 0
        self.patience = patience
        shortSleeps = 0
        sleeps = 0
    }

    private mutating func noteSleep(of duration: UInt64) {
        sleeps += 1
        shortSleeps = duration <= limit + Self.waking ? shortSleeps + 1 : 0
        if shortSleeps >= patience {
            begin(credit: Self.missCost)
        } else if sleeps >= Self.sleepsPerTry {
            begin(credit: 1)
        }
    }

    private mutating func begin(credit: Int) {
        self.credit = credit
        hasPaid = false
    }
}
