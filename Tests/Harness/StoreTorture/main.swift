import Glibc
import KMSStore

// kmsd-store-torture load DIRECTORY COUNT   makes COUNT changes, the next ones, and prints each number
//                                           when it is durable
// kmsd-store-torture faults DIRECTORY       makes system calls fail (needs the recorder)
// kmsd-store-torture serve                  reads "state DIRECTORY ACKED" and "damaged DIRECTORY" lines
//                                           and answers each with one line
// kmsd-store-torture check DIRECTORY        checks one store

/// Makes `count` changes, acknowledging each; every fifth time eight of them share a commit.
func load(_ directory: String, count: Int) throws {
    var left = count
    while left > 0 {
        // Open the store anew now and then.
        let load = try Workload(directory: directory)
        let reader = StoreReader(load.store, protection: HarnessProtection())
        var next = try load.progress(reader) + 1
        for round in 1...16 where left > 0 {
            let size = round % 5 == 0 ? min(8, left) : 1
            if size == 1 {
                try load.change(next)
            } else {
                let outcome = load.store.group(with: load.protection) {
                    for number in next..<next + size { try? load.change(number) }
                }
                guard outcome == .committed else { throw Workload.Finding("\(outcome)") }
            }
            next += size
            left -= size
            acknowledge(next - 1)
        }
    }
}

func acknowledge(_ number: Int) {
    let line = Array("\(number)\n".utf8)
    _ = unsafe write(1, line, line.count)
}

/// Judges a store that `acknowledged` changes must be in, and changes it once more.
func judgeState(_ directory: String, acknowledged: Int) -> String {
    do {
        let load = try Workload(directory: directory)
        let reader = StoreReader(load.store, protection: HarnessProtection())
        let number = try load.verify(reader)
        guard number >= acknowledged else { return "lost \(number) of \(acknowledged)" }
        try load.change(number + 1)
        guard try load.verify(reader) == number + 1 else { return "bad: a change didn't happen" }
        return "ok \(number)"
    } catch let finding as Workload.Finding {
        return "bad: \(finding.text)"
    } catch {
        return "bad: \(error)"
    }
}

/// Uses a store that may be damaged; says what it complained of.
func judgeDamaged(_ directory: String) -> String {
    do {
        let load = try Workload(directory: directory)
        let reader = StoreReader(load.store, protection: HarnessProtection())
        return "ok \(try load.verify(reader))"
    } catch let error as StoreError {
        return "complained: \(error)"
    } catch let finding as Workload.Finding {
        return "bad: \(finding.text)"
    } catch {
        return "bad: \(error)"
    }
}

func serve() {
    while let line = readLine() {
        let words = line.split(separator: " ").map(String.init)
        switch (words.first, words.count) {
        case ("state", 3): print(judgeState(words[1], acknowledged: Int(words[2]) ?? .max))
        case ("damaged", 2): print(judgeDamaged(words[1]))
        default: print("bad: no such command")
        }
        fflush(nil)
    }
}

let words = CommandLine.arguments.dropFirst()
do {
    switch (words.first, words.count) {
    case ("load", 3): try load(words[2], count: Int(words[3]) ?? 0)
    case ("faults", 2):
        var faults = try Faults(words[2])
        try faults.run()
    case ("serve", 1): serve()
    case ("check", 2):
        let answer = judgeDamaged(words[2])
        print(answer)
        exit(answer.hasPrefix("ok") ? 0 : 1)
    default: throw Workload.Finding("usage: load DIRECTORY COUNT | faults DIRECTORY | serve")
    }
} catch let finding as Workload.Finding {
    print("finding: \(finding.text)")
    exit(1)
} catch {
    print("finding: \(error)")
    exit(1)
}
