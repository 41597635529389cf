import CBaseline
import Foundation
import KMSClient

// Measures the daemon beside what it stands on, and prints a table and then JSON lines.
// Usage: kmsd-bench PATH-OF-KMSD [NUMBER-OF-KEYS [PART ...]]

let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
    print("usage: kmsd-bench PATH-OF-KMSD [NUMBER-OF-KEYS [PART ...]]")
    print(
        "PART is one of echo, access, denied, pipelined, creating, idle, spin, rest, many; all if none is given"
    )
    print("rest=SECONDS watches the resting daemon for so long instead of 60 s")
    exit(64)
}
let manyKeys = arguments.count > 2 ? Int(arguments[2]) ?? 1_000_000 : 1_000_000
let folder = "/tmp/kmsd-bench-\(getpid())"
let report = Report()

func wants(_ part: String) -> Bool {
    arguments.count <= 3 || arguments.dropFirst(3).contains(part)
}

/// The number behind a part's name: `rest=5`.
func number(of part: String) -> Int? {
    for argument in arguments.dropFirst(3) where argument.hasPrefix(part + "=") {
        return Int(argument.dropFirst(part.count + 1))
    }
    return nil
}

func subfolder(_ name: String) throws -> String {
    let path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o711])
    return path
}

do {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let benchmark = Benchmark(binary: arguments[1], report: report)
    if wants("echo") { try benchmark.overEcho(in: try subfolder("ten")) }
    if Benchmark.canBeOthers {
        if wants("access") { try benchmark.access(in: try subfolder("access")) }
        if wants("denied") { try benchmark.denied(in: try subfolder("denied")) }
    }
    if wants("pipelined") { try benchmark.pipelined(in: try subfolder("pipelined")) }
    if wants("creating") { try benchmark.creating(in: try subfolder("creating")) }
    if wants("idle") { try benchmark.idle(in: try subfolder("idle")) }
    if wants("spin") {
        try benchmark.unpinned(in: try subfolder("free"), pinned: try subfolder("pinned"))
        try benchmark.paced(spinning: try subfolder("spin"), sleeping: try subfolder("sleep"))
    }
    if wants("rest") || number(of: "rest") != nil {
        try benchmark.resting(in: try subfolder("rest"), seconds: number(of: "rest") ?? 60)
    }
    if wants("many") {
        try benchmark.many(in: try subfolder("many"), few: try subfolder("few"))
    }
    report.write()
} catch {
    report.write()
    print("kmsd-bench: \(error)")
    exit(1)
}
