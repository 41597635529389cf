import ArgumentParser
import KMSClient

/// Adds a statement to a key policy.
struct Allow: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lets a user or a role use a KMS key: adds a statement to its key policy.",
        discussion: """
            It reads the key policy, adds one Allow statement, puts the policy back, and prints \
            the statement; the others stay as they are. If the same statement is there already, \
            nothing is changed. Two such commands at once may undo each other: the policy that \
            is put last holds.

            --for is data-keys, encrypt, decrypt, use (all that a symmetric key does), sign, \
            verify, mac, describe, manage (what AWS's console gives key administrators; that \
            includes changing the key policy), or actions, as kms:Decrypt,kms:Encrypt. With \
            --context only calls with these pairs in their encryption context are allowed; \
            DescribeKey has none, and is left out.

            Example: kmsctl allow alias/app --user alice --for data-keys --context Purpose=Backup
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Argument(help: "The KMS key: key ID, key ARN, alias name or alias ARN.", completion: .keys)
    var key: String

    @OptionGroup var who: PrincipalOptions

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("What to allow.", valueName: "use"), completion: .list(KeyUse.names))
    var use: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Pairs that the encryption context must have, in the forms of --encryption-context.",
            valueName: "name=value"))
    var context: [String] = []

    @Option(
        help: ArgumentHelp(
            "What to call the statement; if not given, as allow-data-keys-alice.",
            valueName: "text"))
    var sid: String?

    @Flag(help: "Print the statement, and change nothing.")
    var dryRun = false

    func validate() throws {
        if let principal = who.principal, !principal.utf8.starts(with: "arn:".utf8) {
            throw ValidationError(
                "--principal is an ARN, as arn:aws:iam::123456789012:role/backup.")
        }
        do throws(InputError) {
            _ = try KeyUse(use)
        } catch {
            throw ValidationError(error.message)
        }
    }

    func run() throws {
        let statement = try statement()
        let step = try KeyPolicyStep(key, options)
        var policy = try step.policy()
        let principal = who.arn(in: step.account)
        guard let added = try policy.add(statement, for: principal, sid: sid) else {
            StandardStreams.complain(
                "kmsctl: The key policy has this statement already; nothing was changed.\n")
            return
        }
        try step.put(policy, isDry: dryRun)
        try options.show(added, of: "Allow")
    }

    /// What is to be added.
    func statement() throws(InputError) -> AllowStatement {
        var pairs: [(key: String, value: String)] = []
        for value in context {
            let given = try Parameters.encryptionContext(of: value, flag: "--context")
            pairs += given?.pairs ?? []
        }
        return try AllowStatement(KeyUse(use), context: pairs)
    }
}
