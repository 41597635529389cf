import CBaseline
import Foundation
import KMSClient

/// A daemon under measurement: `kmsd --dev` in a folder of its own.
final class Daemon {
    let folder: String
    let socket: String
    private let process = Process()

    /// Starts the daemon and waits until it answers; `milliseconds` is how long that took.
    private(set) var milliseconds = 0.0

    init(
        _ binary: String, in folder: String, threads: Int, pinnedTo processor: Int?,
        spins: Bool = true
    ) throws {
        self.folder = folder
        socket = "\(folder)/kmsd.sock"
        let configuration = "\(folder)/kmsd.yaml"
        try """
        socket:
          path: \(socket)
        data_directory: \(folder)/data
        root_key:
          provider: file
          path: \(folder)/root.key
        audit:
          path: \(folder)/audit.jsonl
        threads: \(threads)
        spin_microseconds: \(spins ? 50 : 0)
        access:
          policy_directory: \(folder)/policies.d
        rates:
          enabled: false
        quotas:
          keys: 10000000
        limits:
          max_connections: 4096
          max_connections_per_uid: 4096
        """.write(toFile: configuration, atomically: true, encoding: .utf8)
        let command = [binary, "--config", configuration]
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = processor.map { ["taskset", "-c", "\($0)"] + command } ?? command
        _ = FileManager.default.createFile(atPath: "\(folder)/daemon.log", contents: nil)
        process.standardError = FileHandle(forWritingAtPath: "\(folder)/daemon.log")
        let start = kms_nanoseconds()
        try process.run()
        var options = KMSClientOptions(socketPath: socket)
        options.attempts = 1
        while true {
            guard process.isRunning else { throw BenchmarkFailure("the daemon did not start") }
            let client = BlockingKMSClient(options)
            if (try? client.generateRandom(numberOfBytes: 1)) != nil { break }
            usleep(500)
        }
        milliseconds = Double(kms_nanoseconds() - start) / 1e6
    }

    /// Anonymous resident memory in KiB.
    func anonymousMemory() throws -> Double {
        let status = try String(
            contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
        for line in status.split(separator: "\n") where line.hasPrefix("RssAnon:") {
            let number = line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Double($0) }
            if let number { return number }
        }
        throw BenchmarkFailure("the kernel tells no RssAnon")
    }

    /// Nanoseconds for which the daemon's threads have run, as the scheduler counts them, and as the
    /// process's own account does (`utime` and `stime`, in ticks of 10 ms).
    func processorTime() throws -> (run: UInt64, account: UInt64) {
        let folder = "/proc/\(process.processIdentifier)"
        var run: UInt64 = 0
        for task in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/task") {
            let text = try String(
                contentsOfFile: "\(folder)/task/\(task)/schedstat", encoding: .utf8)
            run += text.split(separator: " ").first.flatMap { UInt64($0) } ?? 0
        }
        let text = try String(contentsOfFile: "\(folder)/stat", encoding: .utf8)
        guard let end = text.lastIndex(of: ")") else {
            throw BenchmarkFailure("the kernel tells no processor time")
        }
        let fields = text[end...].split(separator: " ")
        guard fields.count > 13, let user = UInt64(fields[12]), let system = UInt64(fields[13])
        else {
            throw BenchmarkFailure("the kernel tells no processor time")
        }
        return (run, (user + system) * 1_000_000_000 / UInt64(sysconf(Int32(_SC_CLK_TCK))))
    }

    func stop() {
        process.terminate()
        process.waitUntilExit()
    }

    /// Binds the serving thread to a processor, and leaves the others to the scheduler.
    func pinLoop(to processor: Int32) throws {
        let code = kms_pin_thread(process.processIdentifier, "kmsd-loop-0", processor)
        guard code == 0 else { throw BenchmarkFailure("the loop can't be pinned: errno \(code)") }
    }

    func client(spins: Bool = true) -> BlockingKMSClient {
        var options = KMSClientOptions(socketPath: socket)
        if !spins { options.spin = .zero }
        return BlockingKMSClient(options)
    }
}

struct BenchmarkFailure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
