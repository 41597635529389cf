internal import KMSCore
internal import KMSModel

/// The thread of changes: takes the prepared changes that wait, and makes them share a commit.
final class ChangeWorker: Sendable {
    /// The most changes, and about the most bytes of requests, that share a commit.
    private static let groupJobs = 256
    private static let groupBytes = 4 << 20

    let queue = JobQueue(of: "changes")

    /// Works until the queue is stopped, on the calling thread, to which `bench` belongs from now on.
    func run(_ bench: WorkBench) {
        while let jobs = queue.take(Self.groupJobs, bytes: Self.groupBytes) {
            guard !jobs.isEmpty else { continue }
            work(jobs.filter { $0.begin() }, on: bench)
            bench.engine.goIdle()  // costs nothing beside a flush to disk
        }
    }

    private func work(_ jobs: [Job], on bench: WorkBench) {
        var byChange: [ObjectIdentifier: Job] = [:]
        for job in jobs {
            if let prepared = job.prepared { byChange[ObjectIdentifier(prepared.change)] = job }
        }
        bench.engine.commit(jobs.compactMap(\.prepared?.change)) { change in
            byChange[ObjectIdentifier(change)].flatMap { bench.isOver($0) }
        }
        for job in jobs {
            if let prepared = job.prepared { bench.answer(job, with: prepared) }
        }
        WorkBench.deliver(jobs)
    }
}
