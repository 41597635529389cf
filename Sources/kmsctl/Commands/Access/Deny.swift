import ArgumentParser
import KMSJSON

/// Removes what `Allow` added to a key policy.
struct Deny: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes back what kmsctl allow gave: removes statements from a key policy.",
        discussion: """
            It removes the Allow statements that name this user or role and nobody else: with \
            --for those with just the actions that kmsctl allow writes for it, else all whose Sid \
            begins with allow-. It prints what it removed, and exits with 255 if there was \
            nothing. It writes no Deny statement: another statement, an identity policy or a \
            grant may still allow the same. A user who is gone is named as get-key-policy shows \
            it, by --principal.

            Example: kmsctl deny alias/app --user alice --for data-keys
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Argument(help: "The KMS key: key ID, key ARN, alias name or alias ARN.", completion: .keys)
    var key: String

    @OptionGroup var who: PrincipalOptions

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            "What to take back, as for kmsctl allow; all of it if not given.", valueName: "use"),
        completion: .list(KeyUse.names))
    var use: String?

    @Flag(help: "Print the statements, and change nothing.")
    var dryRun = false

    func validate() throws {
        do throws(InputError) {
            _ = try parsedUse()
        } catch {
            throw ValidationError(error.message)
        }
    }

    func run() throws {
        let step = try KeyPolicyStep(key, options)
        var policy = try step.policy()
        let removed = try policy.remove(who.arn(in: step.account), parsedUse())
        try step.put(policy, isDry: dryRun)
        let reply = JSONValue.object([(key: "Statement", value: .array(removed))])
        try options.show(reply, of: "Deny")
    }

    private func parsedUse() throws(InputError) -> KeyUse? {
        guard let use else { return nil }
        return try KeyUse(use)
    }
}
