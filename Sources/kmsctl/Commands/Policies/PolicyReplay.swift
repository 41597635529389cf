import ArgumentParser
import KMSClient

/// Tells which recorded calls another key policy would decide in another way.
struct PolicyReplay: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Tells which calls of the audit log another key policy would decide otherwise.",
        discussion: """
            It reads the records of calls on the key, asks the service about each distinct call \
            twice, under the policy that the key has and under the one in the file, and prints \
            those whose outcome differs. Nothing is changed. All else is as it is now: identity \
            policies, grants, groups, the time. What no record has, such as the slice of a caller, \
            is absent. Calls that were denied are found if they name the key by its ID or ARN, or \
            their error does.

            Files that were rotated are read if they are named; - is the standard input, for those \
            that are compressed.

            Example: kmsctl policy replay --policy new-policy.json --key-id alias/app --since \
            2027-01-31T00:00:00Z

            Example: zcat /var/log/kmsd/audit.jsonl.2.gz | kmsctl policy replay --policy \
            new-policy.json --key-id alias/app --audit -
            """)

    /// Where the service has its audit log unless told otherwise.
    static let defaultAudit = "/var/log/kmsd/audit.jsonl"

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        help: ArgumentHelp("A file with the key policy to try.", valueName: "path"),
        completion: .file())
    var policy: String

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The KMS key: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Audit logs to read; /var/log/kmsd/audit.jsonl if not given.", valueName: "path"),
        completion: .file())
    var audit: [String] = []

    @Option(
        help: ArgumentHelp(
            "Leave out older records: 2027-01-31T12:00:00Z, or seconds since 1970.",
            valueName: "time"))
    var since: String?

    func run() throws {
        let start = try Parameters.time(of: since, flag: "--since")
        let file = try PolicyFile(policy, flag: "--policy")
        let arn = try KeyPolicyStep(keyID, options).key
        guard let key = ReplayedKey(arn: arn) else {
            throw LocalFailure("The service gave no ARN of the key.")
        }
        try requirePolicy(file)
        let progress = ProgressLine()
        defer { progress.clear() }
        let tally = try recorded(about: key, since: start?.description, progress)
        let count = tally.entries.count
        let replay = try Replay(tally, on: arn, under: file.text, options) { done in
            if done % 100 == 0 { progress.show("Decided \(done) of \(count) distinct calls") }
        }
        progress.clear()
        guard options.isForPeople else {
            return try options.show(ReplayText.value(of: replay), of: "Replay")
        }
        try StandardStreams.print(ReplayText.text(of: replay))
    }

    /// Throws if the service would not take the document for a key policy.
    private func requirePolicy(_ file: PolicyFile) throws {
        let request = LintPolicyRequest(policy: file.text, identity: false)
        let reply = try options.call(.lintPolicy, request, with: options.makeClient())
        guard let fault = reply.fault else { return }
        throw LocalFailure(PolicyLint.line(of: fault, name: file.name))
    }

    /// The calls that the audit logs have.
    func recorded(
        about key: ReplayedKey, since: String? = nil, _ progress: ProgressLine = ProgressLine()
    ) throws(InputError) -> ReplayTally {
        var tally = ReplayTally()
        var count = 0
        for path in audit.isEmpty ? [Self.defaultAudit] : audit {
            var lines = try LineReader(path, flag: "--audit")
            var isFirst = true
            while let line = try lines.next() {
                if isFirst, line.starts(with: [0x1F, 0x8B]) {
                    throw InputError(
                        parsing: "--audit", "\(path) is compressed; zcat it, and give --audit -.")
                }
                isFirst = false
                tally.add(AuditLine(line, about: key, since: since))
                count += 1
                if count % 65_536 == 0 { progress.show("Read \(count) records") }
            }
        }
        return tally
    }
}
