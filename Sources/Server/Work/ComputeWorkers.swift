internal import KMSCore
internal import KMSModel

/// The threads for calls that take long or wait for others: they hold up no loop and no change.
final class ComputeWorkers: Sendable {
    let queue = JobQueue(of: "calls")
    /// Where prepared changes go.
    private let changes: JobQueue

    init(changes: JobQueue) {
        self.changes = changes
    }

    /// Works until the queue is stopped, on the calling thread, to which `bench` belongs from now on.
    func run(_ bench: WorkBench, limits: ServerLimits) {
        while let jobs = queue.take(1) {
            for job in jobs where job.begin() { work(job, on: bench, limits) }
            if !jobs.isEmpty { bench.engine.goIdle() }
        }
    }

    private func work(_ job: Job, on bench: WorkBench, _ limits: ServerLimits) {
        guard let prepared = bench.run(job) else { return WorkBench.deliver([job]) }
        do throws(KMSError) {
            job.wait(for: prepared)
            try changes.submit(job, limits: limits)
        } catch {
            guard job.begin() else { return }
            bench.engine.refuse(prepared.change, error)
            bench.answer(job, with: prepared)
            WorkBench.deliver([job])
        }
    }
}
