import CBaseline
import Glibc

/// The middle of `values`.
func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
}

/// The median duration of `count` runs of `body`, in nanoseconds; what `before` does isn't counted.
func medianTime(
    _ count: Int, _ body: () throws -> Void, before: () -> Void = {}
) rethrows -> Double {
    var times: [Double] = []
    times.reserveCapacity(count)
    for _ in 0..<count {
        before()
        let start = kms_nanoseconds()
        try body()
        times.append(Double(kms_nanoseconds() - start))
    }
    return median(times)
}

/// Runs both in turn, `rounds` times, and returns the median of each and of their ratios.
func compare(
    rounds: Int, calls: Int, _ subject: () throws -> Void, with base: () throws -> Void
) rethrows -> (subject: Double, base: Double, ratio: Double) {
    var subjects: [Double] = []
    var bases: [Double] = []
    for _ in 0..<rounds {
        bases.append(try medianTime(calls, base))
        subjects.append(try medianTime(calls, subject))
    }
    return (median(subjects), median(bases), median(zip(subjects, bases).map { $0 / $1 }))
}

/// The bare socket: an echo server in C on the same socket type and processor.
final class Echo {
    private let child: pid_t
    private let descriptor: Int32
    private let request: Int
    private let reply: Int

    init(_ path: String, request: Int, reply: Int) throws {
        self.request = request
        self.reply = reply
        child = kms_echo_start(path, request, reply)
        descriptor = child > 0 ? kms_echo_connect(path) : -1
        guard descriptor >= 0 else { throw BenchmarkFailure("the echo server did not start") }
    }

    func call() {
        _ = kms_echo_call(descriptor, request, reply)
    }

    func stop() {
        kill(child, SIGKILL)
        close(descriptor)
        waitpid(child, nil, 0)
    }
}
