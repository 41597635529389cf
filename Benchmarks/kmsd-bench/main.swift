import CBaseline
import Foundation
import KMSClient

// Measures the daemon beside what it stands on, and prints a table and then JSON lines.
// Usage: kmsd-bench PATH-OF-KMSD [NUMBER-OF-KEYS [PART ...]]

let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
    print("usage: kmsd-bench PATH-OF-KMSD [NUMBER-OF-KEYS [PART ...]]")
    print("PART is one of echo, pipelined, creating, idle, many; all if none is given")
    exit(64)
}
let manyKeys = arguments.count > 2 ? Int(arguments[2]) ?? 1_000_000 : 1_000_000
let folder = "/tmp/kmsd-bench-\(getpid())"
let report = Report()

func wants(_ part: String) -> Bool {
    arguments.count <= 3 || arguments.dropFirst(3).contains(part)
}

func subfolder(_ name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    return path
}

do {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let benchmark = Benchmark(binary: arguments[1], report: report)
    if wants("echo") { try benchmark.overEcho(in: try subfolder("ten")) }
    if wants("pipelined") { try benchmark.pipelined(in: try subfolder("pipelined")) }
    if wants("creating") { try benchmark.creating(in: try subfolder("creating")) }
    if wants("idle") { try benchmark.idle(in: try subfolder("idle")) }
    if wants("many") {
        try benchmark.many(in: try subfolder("many"), few: try subfolder("few"))
    }
    report.write()
} catch {
    report.write()
    print("kmsd-bench: \(error)")
    exit(1)
}
