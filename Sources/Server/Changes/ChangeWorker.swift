internal import KMSCore
internal import KMSModel
internal import KMSWire
import Synchronization

/// The thread of changes: takes the changes that wait, and makes them share a commit.
final class ChangeWorker: Sendable {
    private struct Queue {
        var jobs: [ChangeJob] = []
        var countByUID: [UInt32: Int] = [:]
        var isStopping = false
        /// Whether somebody wants to know that the thread moves.
        var isPinged = false

        /// Takes the jobs of the next group.
        mutating func takeGroup() -> [ChangeJob] {
            isPinged = false
            var bytes = 0
            var count = 0
            while count < jobs.count, count < groupJobs, bytes < groupBytes {
                let job = jobs[count]
                bytes += job.payloadCount
                count += 1
                let left = (countByUID[job.uid] ?? 1) - 1
                countByUID[job.uid] = left > 0 ? left : nil
            }
            let group = Array(jobs[..<count])
            jobs.removeFirst(count)
            return group
        }
    }

    /// The most changes, and about the most bytes of requests, that share a commit.
    private static let groupJobs = 256
    private static let groupBytes = 4 << 20

    private let queue = Mutex(Queue())
    private let clock: any ServerClock
    private let beats = Atomic<UInt64>(0)

    init(clock: any ServerClock) {
        self.clock = clock
    }

    /// Queues a change. Throws if too many wait, of this user or of all.
    func submit(_ job: ChangeJob, limits: ServerLimits) throws(KMSError) {
        let refusal = queue.withLock { queue -> String? in
            let own = queue.countByUID[job.uid] ?? 0
            guard own < limits.queuedChangesPerUID else {
                return "User \(job.uid) has \(own) changes waiting, which is the limit."
            }
            guard queue.jobs.count < limits.queuedChanges else {
                return "\(queue.jobs.count) changes are waiting, which is the limit."
            }
            queue.jobs.append(job)
            queue.countByUID[job.uid] = own + 1
            return nil
        }
        if let refusal { throw KMSError(.throttling, refusal) }
        queue.signal()
    }

    /// Lets `run` return once nothing is queued any more.
    func stop() {
        queue.withLock { $0.isStopping = true }
        queue.signal()
    }

    /// Asks for a beat: a worker that moves answers by raising ``beatCount``.
    func ping() {
        queue.withLock { $0.isPinged = true }
        queue.signal()
    }

    /// How often the worker has looked at its queue.
    var beatCount: UInt64 { beats.load(ordering: .relaxed) }

    /// Works until `stop()`, on the calling thread, to which `bench` belongs from now on.
    func run(_ bench: ChangeBench) {
        while true {
            let (jobs, isOver) = queue.wait(
                until: { !$0.jobs.isEmpty || $0.isStopping || $0.isPinged }
            ) { queue in
                let jobs = queue.takeGroup()
                return (jobs, jobs.isEmpty && queue.isStopping)
            }
            beats.wrappingAdd(1, ordering: .relaxed)
            guard !isOver else { return }
            guard !jobs.isEmpty else { continue }
            work(jobs.filter { $0.begin() }, on: bench)
            bench.engine.goIdle()  // costs nothing beside a flush to disk
        }
    }

    private func work(_ jobs: [ChangeJob], on bench: ChangeBench) {
        let due = jobs.filter { isDue($0, on: bench) }
        if due.count == 1 {
            bench.make(due[0])
        } else if !due.isEmpty {
            switch bench.engine.group({ for job in due { bench.make(job) } }) {
            case .committed(let unrecorded):
                for job in due where unrecorded.contains(job.caller.requestID) {
                    bench.refuse(job, Engine.unrecorded(job.method.operation))
                }
            case .aborted:
                // The deadline of one may pass while the others are made.
                for job in due where isDue(job, on: bench) { bench.make(job) }
            case .uncertain(let error):
                for job in due { bench.refuse(job, error) }
            }
        }
        for job in jobs { job.finish() }
        deliver(jobs)
    }

    /// Whether the job's time is not over; if it is, the job is answered.
    private func isDue(_ job: ChangeJob, on bench: ChangeBench) -> Bool {
        guard clock.milliseconds >= job.deadline else { return true }
        let error = KMSError(.deadlineExceeded, "The change had to wait too long.")
        bench.refuse(job, bench.engine.refused(job.method.operation, for: job.caller, error))
        return false
    }

    /// Gives the jobs back, waking each loop once.
    private func deliver(_ jobs: [ChangeJob]) {
        var byLoop: [ObjectIdentifier: (mailbox: Mailbox, jobs: [ChangeJob])] = [:]
        for job in jobs {
            byLoop[ObjectIdentifier(job.mailbox), default: (job.mailbox, [])].jobs.append(job)
        }
        for (mailbox, jobs) in byLoop.values {
            mailbox.post(.changes(jobs))
        }
    }
}

/// What the thread of changes works with.
final class ChangeBench: @unchecked Sendable {  // belongs to the one thread that runs the worker
    let engine: Engine
    private let arena = MessageArena()
    private let replies = ReplyBuffer()

    init(_ engine: Engine) {
        self.engine = engine
    }

    /// Makes the change, or fails to, and answers the job.
    func make(_ job: ChangeJob) {
        answer(job) { (call: borrowing Call) throws(KMSError) in
            try job.withPayload { payload throws(KMSError) in
                try job.method.handler(call, payload)
            }
        }
    }

    /// Answers the job without doing it.
    func refuse(_ job: ChangeJob, _ error: KMSError) {
        answer(job) { (_: borrowing Call) throws(KMSError) in throw error.of(job.caller.requestID) }
    }

    private func answer(
        _ job: ChangeJob, _ body: (borrowing Call) throws(KMSError) -> Void
    ) {
        let call = Call(
            caller: job.caller, number: job.call, engine: engine, arena: arena, replies: replies)
        var isServed = true
        do throws(KMSError) {
            try body(call)
        } catch {
            isServed = false
            call.fail(error)
        }
        arena.reset()
        unsafe job.answer(replies.bytes, isServed: isServed)
        replies.clear()
    }
}
