import CBaseline
import Foundation
import Glibc
import KMSClient

/// What policies, grants and a flood of denied calls cost; needs root, to call as other users.
extension Benchmark {
    /// The user of the calls, who has no entry in the user database, and one whose calls are denied.
    private static let user: uid_t = 61_001
    private static let stranger: uid_t = 61_002
    /// Groups that every Debian has, with their numbers.
    private static let groups = [("daemon", gid_t(1)), ("bin", gid_t(2)), ("sys", gid_t(3))]

    static var canBeOthers: Bool { geteuid() == 0 }

    func access(in folder: String) throws {
        _ = kms_pin(0)
        let keys = try Population.fill(folder, keys: 4)
        let account = try Population.account(of: folder)
        try identityPolicies(in: folder)
        let (open, bound, few, many) = (keys[0], keys[1], keys[2], keys[3])
        try Population.grant(folder, bound, to: (0..<100).map { 62_000 + $0 })
        try Population.grant(folder, few, to: [Self.user])
        try Population.grant(
            folder, many, to: [Self.user] + (1..<50_000).map { 100_000 + UInt32($0) })
        for name in ["", "/data"] where name.isEmpty { chmod("\(folder)\(name)", 0o711) }
        let daemon = try Daemon(binary, in: folder, threads: 1, pinnedTo: 0)
        defer { daemon.stop() }
        chmod(daemon.socket, 0o666)
        let root = daemon.client()
        _ = try root.putKeyPolicy(
            keyID: bound, policy: policy(of: account))
        let caller = try client(of: daemon, as: Self.user)
        func dataKey(_ client: BlockingKMSClient, _ key: String) throws {
            _ = try client.generateDataKey(
                keyID: key, keySpec: .aes256, encryptionContext: context)
        }
        try over(
            "policy_p50_over_open", goal: "1.1", must: "1.25",
            { try dataKey(caller, bound) }, { try dataKey(root, open) })
        try over(
            "grant_50000_p50_over_1", goal: "1.1", must: "1.3",
            { try dataKey(caller, many) }, { try dataKey(caller, few) })
    }

    /// The 99th percentile of allowed calls beside a flood of another user's denied ones, over that without.
    func denied(in folder: String) throws {
        let keys = try Population.fill(folder, keys: 1)
        chmod(folder, 0o711)
        let daemon = try Daemon(binary, in: folder, threads: 2, pinnedTo: nil)
        defer { daemon.stop() }
        chmod(daemon.socket, 0o666)
        let client = daemon.client()
        func call() throws {
            _ = try client.generateDataKey(
                keyID: keys[0], keySpec: .aes256, encryptionContext: context)
        }
        let request = GenerateDataKeyRequest(
            keyID: keys[0], encryptionContext: context, keySpec: .aes256)
        let flood = try become(Self.stranger, []) {
            try Flood(daemon.socket, "KMS/GenerateDataKey", request, isDenied: true)
        }
        var ratios: [Double] = []
        for _ in 0..<rounds {
            let quiet = try percentile(99, calls, call)
            let isOver = Flag()
            let thread = Thread {
                while !isOver.isSet { _ = try? flood.run(calls: 200, inFlight: 8) }
                isOver.end()
            }
            thread.start()
            usleep(20_000)
            let loud = try percentile(99, calls, call)
            isOver.set()
            isOver.waitForEnd()
            ratios.append(loud / quiet)
        }
        report.add(
            "denied_flood_p99_over_quiet", median(ratios), goal: "1.2", must: "2",
            note: "two serving threads, two processors, eight denied calls in flight")
    }

    private func over(
        _ name: String, goal: String, must: String, _ subject: () throws -> Void,
        _ base: () throws -> Void
    ) throws {
        for _ in 0..<500 {
            try subject()
            try base()
        }
        let result = try compare(rounds: rounds, calls: calls, subject, with: base)
        report.add(
            name, result.ratio, goal: goal, must: must,
            note: String(format: "%.1f us over %.1f us", result.subject / 1000, result.base / 1000))
    }

    private func percentile(
        _ percent: Int, _ count: Int, _ body: () throws -> Void
    ) rethrows -> Double {
        var times: [Double] = []
        for _ in 0..<count {
            let start = kms_nanoseconds()
            try body()
            times.append(Double(kms_nanoseconds() - start))
        }
        return times.sorted()[count * percent / 100]
    }

    /// A client whose connection is that of another user, in the groups.
    private func client(of daemon: Daemon, as uid: uid_t) throws -> BlockingKMSClient {
        let client = daemon.client()
        try become(uid, Self.groups.map(\.1)) { _ = try client.healthCheck() }
        return client
    }

    private func become<Result>(
        _ uid: uid_t, _ groups: [gid_t], _ body: () throws -> Result
    ) throws -> Result {
        guard setgroups(groups.count, groups) == 0, setegid(gid_t(uid)) == 0, seteuid(uid) == 0
        else { throw BenchmarkFailure("user \(uid) can't be taken: \(errno)") }
        defer {
            seteuid(0)
            setegid(0)
            setgroups(0, nil)
        }
        return try body()
    }

    /// 20 statements with conditions on two context keys, the last of which allows the user.
    private func policy(of account: String) -> String {
        func statement(_ uid: uid_t, _ tenant: String) -> String {
            """
            {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::\(account):user/uid/\(uid)"},
            "Action": ["kms:GenerateDataKey", "kms:Decrypt"], "Resource": "*",
            "Condition": {"StringEquals": {"kms:EncryptionContext:Tenant": "\(tenant)"},
            "StringLike": {"kms:EncryptionContext:Purpose": "Bench*"}}}
            """
        }
        let account = """
            {"Effect": "Allow", "Principal": {"AWS": "\(account)"}, "Action": "kms:*", "Resource": "*"}
            """
        let others = (0..<18).map { statement($0 < 9 ? 63_000 + uid_t($0) : Self.user, "x\($0)") }
        return "{\"Version\": \"2012-10-17\", \"Statement\": ["
            + ([account] + others + [statement(Self.user, "42")]).joined(separator: ",\n") + "]}"
    }

    private func identityPolicies(in folder: String) throws {
        let path = "\(folder)/policies.d/groups"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, _) in Self.groups {
            try """
            {"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": ["kms:ListKeys", "kms:ListAliases"], "Resource": "*"},
            {"Effect": "Deny", "Action": "kms:*", "Resource": "*",
            "Condition": {"StringEquals": {"kms:EncryptionContext:Tenant": "\(name)"}}}]}
            """.write(toFile: "\(path)/\(name).json", atomically: false, encoding: .utf8)
            chmod("\(path)/\(name).json", 0o644)
        }
    }
}

/// Whether a thread is to end, and whether it has.
private final class Flag: @unchecked Sendable {
    private let condition = NSCondition()
    private var isRaised = false
    private var isEnded = false

    var isSet: Bool {
        condition.lock()
        defer { condition.unlock() }
        return isRaised
    }

    func set() {
        condition.lock()
        isRaised = true
        condition.unlock()
    }

    func end() {
        condition.lock()
        isEnded = true
        condition.signal()
        condition.unlock()
    }

    func waitForEnd() {
        condition.lock()
        while !isEnded { condition.wait() }
        condition.unlock()
    }
}
