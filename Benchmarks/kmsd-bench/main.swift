import CBaseline
import Foundation
import KMSClient

// Measures the daemon beside what it stands on, and prints a table and then JSON lines.
// Usage: kmsd-bench PATH-OF-KMSD [NUMBER-OF-KEYS]

let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
    print("usage: kmsd-bench PATH-OF-KMSD [NUMBER-OF-KEYS]")
    exit(64)
}
let manyKeys = arguments.count > 2 ? Int(arguments[2]) ?? 1_000_000 : 1_000_000
let folder = "/tmp/kmsd-bench-\(getpid())"
let report = Report()

func subfolder(_ name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return path
}

do {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let benchmark = Benchmark(binary: arguments[1], report: report)
    try benchmark.overEcho(in: try subfolder("ten"))
    try benchmark.pipelined(in: try subfolder("pipelined"))
    try benchmark.creating(in: try subfolder("creating"))
    try benchmark.idle(in: try subfolder("idle"))
    try benchmark.many(in: try subfolder("many"), few: try subfolder("few"))
    report.write()
} catch {
    report.write()
    print("kmsd-bench: \(error)")
    exit(1)
}
