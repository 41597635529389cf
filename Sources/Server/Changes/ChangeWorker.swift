internal import KMSCore
internal import KMSModel
internal import KMSWire

/// The thread of changes: takes every change that waits, and makes them share a commit.
final class ChangeWorker: Sendable {
    private struct Queue {
        var jobs: [ChangeJob] = []
        var isStopping = false
    }

    private let queue = Mutex(Queue())
    private let clock: any ServerClock

    init(clock: any ServerClock) {
        self.clock = clock
    }

    /// Queues a change.
    func submit(_ job: ChangeJob) {
        queue.withLock { $0.jobs.append(job) }
        queue.signal()
    }

    /// Lets `run` return once nothing is queued any more.
    func stop() {
        queue.withLock { $0.isStopping = true }
        queue.signal()
    }

    /// Works until `stop()`, on the calling thread, to which `bench` belongs from now on.
    func run(_ bench: ChangeBench) {
        while true {
            let jobs = queue.wait(until: { !$0.jobs.isEmpty || $0.isStopping }) { queue in
                let jobs = queue.jobs
                queue.jobs.removeAll(keepingCapacity: true)
                return jobs
            }
            guard !jobs.isEmpty else { return }
            work(jobs.filter { $0.begin() }, on: bench)
        }
    }

    private func work(_ jobs: [ChangeJob], on bench: ChangeBench) {
        var due: [ChangeJob] = []
        let now = clock.milliseconds
        for job in jobs {
            if now < job.deadline {
                due.append(job)
            } else {
                job.reply = bench.refusal(
                    of: job, KMSError(.deadlineExceeded, "The change had to wait too long."))
            }
        }
        if due.count == 1 {
            due[0].reply = bench.reply(to: due[0])
        } else if !due.isEmpty {
            let isDone = bench.engine.group {
                for job in due { job.reply = bench.reply(to: job) }
            }
            if !isDone {
                for job in due { job.reply = bench.reply(to: job) }
            }
        }
        deliver(jobs)
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

    /// Makes the change, or fails to, and returns the frame that says so.
    func reply(to job: ChangeJob) -> [UInt8] {
        frame(of: job) { (call: borrowing Call) throws(KMSError) in
            try job.withPayload { payload throws(KMSError) in
                try job.method.handler(call, payload)
            }
        }
    }

    /// The frame that answers the job without doing it.
    func refusal(of job: ChangeJob, _ error: KMSError) -> [UInt8] {
        frame(of: job) { (_: borrowing Call) throws(KMSError) in throw error }
    }

    private func frame(
        of job: ChangeJob, _ body: (borrowing Call) throws(KMSError) -> Void
    ) -> [UInt8] {
        let call = Call(
            caller: job.caller, number: job.call, engine: engine, arena: arena, replies: replies)
        do throws(KMSError) {
            try body(call)
        } catch {
            call.fail(error)
        }
        arena.reset()
        defer { replies.clear() }
        return unsafe Array(replies.bytes)
    }
}
