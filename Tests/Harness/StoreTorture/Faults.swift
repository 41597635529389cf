import Glibc
import KMSStore

/// Makes system calls fail under the store, each at each position, once and for good.
struct Faults {
    private enum Call: Int32, CaseIterable {
        case pwrite = 0
        case writev, meta, sync
    }

    /// How changes are made.
    private enum Mode: CaseIterable {
        case single, grouped, creation
    }

    private let directory: String
    private let arm: @convention(c) (Int32, Int32, Int32, Int32) -> Void
    private let disarm: @convention(c) () -> Int32
    private var runs = 0
    private var hits = 0
    private var panics = 0

    /// Works in `directory`; needs the recorder to be preloaded.
    init(_ directory: String) throws {
        self.directory = directory
        guard let arm = unsafe dlsym(nil, "kms_fault_arm"),
            let disarm = unsafe dlsym(nil, "kms_fault_disarm")
        else { throw Workload.Finding("the recorder isn't preloaded") }
        self.arm = unsafe unsafeBitCast(
            arm, to: (@convention(c) (Int32, Int32, Int32, Int32) -> Void).self)
        self.disarm = unsafe unsafeBitCast(disarm, to: (@convention(c) () -> Int32).self)
    }

    /// Runs every combination; throws the first finding.
    mutating func run() throws {
        for mode in Mode.allCases {
            for call in Call.allCases {
                for code in [EIO, ENOSPC] {
                    for persistent in [false, true] {
                        var position = 1 as Int32
                        while try attempt(mode, call, code, persistent, position) { position += 1 }
                        if position == 1, mode != .creation, call != .writev {
                            throw Workload.Finding("\(call) never happened in \(mode)")
                        }
                    }
                }
            }
        }
        print("\(runs) runs with faults, \(hits) failed calls: no finding")
    }

    /// One run; `false` if the fault's position was never reached.
    private mutating func attempt(
        _ mode: Mode, _ call: Call, _ code: Int32, _ persistent: Bool, _ position: Int32
    ) throws -> Bool {
        let path = "\(directory)/\(runs)"
        runs += 1
        let place = "\(mode) \(call) \(code) \(persistent ? "persistent" : "once") at \(position)"
        var failed: Int32 = 0
        do {
            if mode == .creation {
                arm(call.rawValue, position, code, persistent ? 1 : 0)
                do throws(StoreError) { _ = try Workload(directory: path) } catch {
                    try expect(error, code, place, isUncertain: false)
                }
                failed = disarm()
                _ = try Workload(directory: path)
            }
            let load = try Workload(directory: path)
            let reader = StoreReader(load.store, protection: HarnessProtection())
            var acknowledged = 0
            var isUnsettled = false
            for number in 1...3 { try load.change(number) }
            acknowledged = 3
            if mode != .creation { arm(call.rawValue, position, code, persistent ? 1 : 0) }
            for _ in 0..<8 {
                let next = acknowledged + 1
                // Only the meta page makes a commit count, and only a failure there leaves doubts. One
                // that lasts is met again, and told for what it is, when the doubts are to be settled.
                let isUncertain = call == .meta && !isUnsettled
                do throws(StoreError) {
                    acknowledged += try change(load, next, grouped: mode == .grouped)
                    isUnsettled = false
                } catch {
                    try expect(error, code, place, isUncertain: isUncertain)
                    isUnsettled = call == .meta && persistent
                }
                let found = try load.verify(reader)
                guard found == acknowledged else {
                    throw Workload.Finding("\(place): \(found) changes, \(acknowledged) acked")
                }
            }
            if mode != .creation { failed = disarm() }
            acknowledged += try change(load, acknowledged + 1, grouped: false)  // the fault is over
            guard try load.verify(reader) == acknowledged else {
                throw Workload.Finding("\(place): writing didn't resume")
            }
        } catch let error as StoreError {
            throw Workload.Finding("\(place): \(error)")
        }
        try reopen(path, place)
        hits += Int(failed)
        return failed > 0
    }

    private func change(
        _ load: Workload, _ number: Int, grouped: Bool
    ) throws(StoreError) -> Int {
        guard grouped else {
            try load.change(number)
            return 1
        }
        var made = 0
        let outcome = load.store.group(with: load.protection) {
            for next in number..<number + 3 {
                do throws(StoreError) {
                    try load.change(next)
                    made += 1
                } catch { return }
            }
        }
        switch outcome {
        case .committed: return made
        case .aborted(let error), .uncertain(let error): throw error
        }
    }

    /// The store must say what the system call said, and whether the change may have been made.
    private func expect(
        _ error: StoreError, _ code: Int32, _ place: String, isUncertain: Bool
    ) throws {
        switch error {
        case .io(_, code) where code == EIO && !isUncertain: break
        case .diskFull where code == ENOSPC && !isUncertain: break
        case .outcomeUnknown(_, code) where isUncertain: break
        default: throw Workload.Finding("\(place): said \(error)")
        }
    }

    private func reopen(_ path: String, _ place: String) throws {
        do {
            let load = try Workload(directory: path)
            try load.verify(StoreReader(load.store, protection: HarnessProtection()))
        } catch let error as StoreError {
            throw Workload.Finding("\(place), opened again: \(error)")
        }
        for file in ["/lock", "/store/data.mdb", "/store/lock.mdb"] {
            _ = unsafe unlink(path + file)
        }
        _ = unsafe rmdir(path + "/store")
        _ = unsafe rmdir(path)
    }
}
