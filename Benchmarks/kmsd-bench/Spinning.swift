import CBaseline
import Foundation
import KMSClient

/// What it costs to wake a thread on another processor, and what spinning makes of it.
extension Benchmark {
    /// One call at a time, client and daemon where the scheduler puts them, beside the same on one
    /// processor.
    func unpinned(in folder: String, pinned pinnedFolder: String) throws {
        guard hasTwoProcessors("generate_data_key_unpinned_over_pinned") else { return }
        let free = try subject(in: folder, threads: 0, spins: true)
        defer { free.daemon.stop() }
        _ = kms_pin(0)
        defer { _ = kms_unpin() }
        let key = try Population.fill(pinnedFolder, keys: 1)[0]
        let daemon = try Daemon(binary, in: pinnedFolder, threads: 1, pinnedTo: 0)
        defer { daemon.stop() }
        let client = daemon.client()
        var times: [Double] = []
        var bases: [Double] = []
        for _ in 0..<rounds {
            _ = kms_pin(0)
            bases.append(try medianTime(calls) { try call(client, key) })
            _ = kms_unpin()
            times.append(try medianTime(calls) { try call(free.client, free.key) })
        }
        report.add(
            "generate_data_key_unpinned_over_pinned", median(zip(times, bases).map { $0 / $1 }),
            goal: "0.9", must: "1.5",
            note: String(format: "%.1f us over %.1f us", median(times) / 1000, median(bases) / 1000)
        )
    }

    /// 1,000 calls a second, one each millisecond, by a client and a daemon that spin beside two that
    /// don't: what a call takes, and the processor time of both sides together.
    func paced(spinning: String, sleeping: String) throws {
        guard hasTwoProcessors("generate_data_key_paced_spin_over_sleep") else { return }
        let spin = try subject(in: spinning, threads: 0, spins: true)
        defer { spin.daemon.stop() }
        let sleep = try subject(in: sleeping, threads: 0, spins: false)
        defer { sleep.daemon.stop() }
        var spins: [(time: Double, processor: Double)] = []
        var sleeps: [(time: Double, processor: Double)] = []
        for _ in 0..<rounds {
            sleeps.append(try pace(sleep))
            spins.append(try pace(spin))
        }
        report.add(
            "generate_data_key_paced_spin_over_sleep",
            median(zip(spins, sleeps).map { $0.time / $1.time }), must: "0.75",
            note: String(
                format: "%.1f us over %.1f us", median(spins.map { $0.time }) / 1000,
                median(sleeps.map { $0.time }) / 1000))
        report.add(
            "spin_cpu_over_sleep", median(zip(spins, sleeps).map { $0.processor / $1.processor }),
            must: "1.5",
            note: String(
                format: "%.1f us over %.1f us a call, of daemon and client",
                median(spins.map { $0.processor }) / 1000,
                median(sleeps.map { $0.processor }) / 1000))
    }

    /// The processor time of a daemon that has a connection and nothing to do.
    func resting(in folder: String, seconds: Int) throws {
        let resting = try subject(in: folder, threads: 0, spins: true)
        defer { resting.daemon.stop() }
        for _ in 0..<calls { try call(resting.client, resting.key) }
        // What the last calls left to do is done: after 10 s the threads forget their keys.
        Thread.sleep(forTimeInterval: 12)
        let before = try resting.daemon.processorTime()
        Thread.sleep(forTimeInterval: Double(seconds))
        let after = try resting.daemon.processorTime()
        let time = max(after.run - before.run, after.account - before.account)
        report.add(
            "idle_cpu_milliseconds_per_minute", Double(time) / 1e6 * 60 / Double(seconds),
            must: "0",
            note: "over \(seconds) s, with a connection")
    }

    // MARK: - What they have in common

    /// A daemon that the scheduler may put anywhere, and a client of it.
    private struct Subject {
        let daemon: Daemon
        let client: BlockingKMSClient
        let key: String
    }

    private func subject(in folder: String, threads: Int, spins: Bool) throws -> Subject {
        _ = kms_unpin()
        let key = try Population.fill(folder, keys: 1)[0]
        let daemon = try Daemon(binary, in: folder, threads: threads, pinnedTo: nil, spins: spins)
        let client = daemon.client(spins: spins)
        do {
            try call(client, key)  // connects, while it may use every processor
        } catch {
            daemon.stop()
            throw error
        }
        return Subject(daemon: daemon, client: client, key: key)
    }

    private func call(_ client: BlockingKMSClient, _ key: String) throws {
        _ = try client.generateDataKey(keyID: key, keySpec: .aes256, encryptionContext: context)
    }

    /// The median time of a call, and the processor time of both sides for one call, in nanoseconds.
    private func pace(_ subject: Subject) throws -> (time: Double, processor: Double) {
        let count = 1000
        let before = try subject.daemon.processorTime().run + kms_own_processor_time()
        var next = kms_nanoseconds()
        let time = try medianTime(count) {
            try call(subject.client, subject.key)
        } before: {
            next += 1_000_000
            kms_sleep_until(next)
        }
        let after = try subject.daemon.processorTime().run + kms_own_processor_time()
        return (time, Double(after - before) / Double(count))
    }

    private func hasTwoProcessors(_ name: String) -> Bool {
        _ = kms_unpin()
        guard ProcessInfo.processInfo.activeProcessorCount < 2 else { return true }
        print("  \(name) is left out: there is one processor")
        return false
    }
}
