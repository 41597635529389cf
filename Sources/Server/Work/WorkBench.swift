internal import KMSCore
internal import KMSModel
internal import KMSWire

/// What one thread of workers, or that of changes, works with.
final class WorkBench: @unchecked Sendable {  // belongs to the one thread that works at it
    let engine: Engine
    private let arena = MessageArena()
    private let replies = ReplyBuffer()
    private let clock: any ServerClock

    init(_ engine: Engine, clock: any ServerClock) {
        self.engine = engine
        self.clock = clock
    }

    /// Why the job is not to be begun any more; `nil` if its time is not over.
    func isOver(_ job: Job) -> KMSError? {
        guard clock.milliseconds >= job.deadline else { return nil }
        return KMSError(.deadlineExceeded, "The call had to wait too long.")
    }

    /// Makes the call of a job. Gives the change that is left to be made; `nil` if the job is answered.
    func run(_ job: Job) -> PreparedCall? {
        var prepared: PreparedCall?
        answer(job) { (call: borrowing Call) throws(KMSError) in
            if let error = isOver(job) {
                throw engine.refused(job.method.operation, for: job.caller, error)
            }
            let end = try job.withPayload { payload throws(KMSError) in
                try job.method.handler(call, payload)
            }
            if case .prepared(let change)? = end { prepared = change }
        }
        return prepared
    }

    /// Answers a job with the reply of its change, or with why it was not made.
    func answer(_ job: Job, with prepared: PreparedCall) {
        answer(job) { (call: borrowing Call) throws(KMSError) in try prepared.answer(call) }
    }

    private func answer(
        _ job: Job, _ body: (borrowing Call) throws(KMSError) -> Void
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

    /// Gives jobs back to their loops, waking each loop once.
    static func deliver(_ jobs: [Job]) {
        var byLoop: [ObjectIdentifier: (mailbox: Mailbox, jobs: [Job])] = [:]
        for job in jobs {
            job.finish()
            byLoop[ObjectIdentifier(job.mailbox), default: (job.mailbox, [])].jobs.append(job)
        }
        for (mailbox, jobs) in byLoop.values {
            mailbox.post(.answered(jobs))
        }
    }
}
