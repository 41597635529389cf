internal import KMSModel
internal import KMSPlatform
import Synchronization

/// Jobs that wait for a thread. Their number is bounded, for each user and in all; their bytes count against
/// the budget of held memory.
final class JobQueue: Sendable {
    private struct State {
        var jobs: [Job] = []
        var countByUID: [UInt32: Int] = [:]
        var isStopping = false
        /// Whether somebody wants to know that a thread moves.
        var isPinged = false
    }

    private let state = Monitor(State())
    private let beats = Atomic<UInt64>(0)
    /// What waits, in the plural.
    private let noun: StaticString

    init(of noun: StaticString) {
        self.noun = noun
    }

    /// Adds a job. Throws if too many wait.
    func submit(_ job: Job, limits: ServerLimits) throws(KMSError) {
        let refusal = state.withLock { state -> String? in
            let own = state.countByUID[job.uid] ?? 0
            guard own < limits.queuedCallsPerUID else {
                return "User \(job.uid) has \(own) \(noun) waiting, which is the limit."
            }
            guard state.jobs.count < limits.queuedCalls else {
                return "\(state.jobs.count) \(noun) are waiting, which is the limit."
            }
            state.jobs.append(job)
            state.countByUID[job.uid] = own + 1
            return nil
        }
        if let refusal { throw KMSError(.throttling, refusal) }
        state.signal()
    }

    /// Waits, and takes the first jobs: up to `count` of them, of about `bytes` together.
    ///
    /// Gives none after a ``ping()``, and `nil` once the queue is stopped and empty.
    func take(_ count: Int, bytes: Int = .max) -> [Job]? {
        let taken = state.wait(
            until: { !$0.jobs.isEmpty || $0.isStopping || $0.isPinged }
        ) { state -> [Job]? in
            state.isPinged = false
            if state.jobs.isEmpty, state.isStopping { return nil }
            var (taken, sum) = (0, 0)
            while taken < state.jobs.count, taken < count, sum < bytes {
                let job = state.jobs[taken]
                sum += job.payloadCount
                taken += 1
                let left = (state.countByUID[job.uid] ?? 1) - 1
                state.countByUID[job.uid] = left > 0 ? left : nil
            }
            let jobs = Array(state.jobs[..<taken])
            state.jobs.removeFirst(taken)
            return jobs
        }
        beats.wrappingAdd(1, ordering: .relaxed)
        return taken
    }

    /// Lets ``take(_:bytes:)`` give `nil` once nothing is queued any more.
    func stop() {
        state.withLock { $0.isStopping = true }
        state.signal()
    }

    /// Asks for a beat: a thread that moves answers by raising ``beatCount``.
    func ping() {
        state.withLock { $0.isPinged = true }
        state.signal()
    }

    /// How often a thread has looked at the queue.
    var beatCount: UInt64 { beats.load(ordering: .relaxed) }
}
