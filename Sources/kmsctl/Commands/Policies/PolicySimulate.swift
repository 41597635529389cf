import ArgumentParser
import KMSClient

/// Decides a call that nobody makes.
struct PolicySimulate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Decides a call that nobody makes, and tells why.",
        discussion: """
            It exits with 0 if the call would be allowed, and with 3 if it would be denied. \
            Condition keys of caller, key and time have their values; those that come from the \
            request are given by name, as kms:RequestAlias=alias/app. With --policy the key policy \
            is the one in the file instead of the key's own. Nothing is changed.

            Example: kmsctl policy simulate --principal user:alice --action kms:Decrypt --resource \
            alias/app --context app=orders

            Example: kmsctl policy simulate --principal role:backup --action kms:CreateGrant \
            --resource alias/app --condition kms:GrantOperations=Decrypt --policy new-policy.json
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        help: ArgumentHelp(
            "Who calls: an ARN, user:NAME, role:NAME, root, or the name of a service.",
            valueName: "principal"))
    var principal: String

    @Option(help: ArgumentHelp("For what, as kms:Decrypt.", valueName: "action"))
    var action: String

    @Option(
        help: ArgumentHelp(
            "A KMS key: key ID, key ARN, alias name or alias ARN; * for what concerns none.",
            valueName: "key"), completion: .keys)
    var resource: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Pairs of the encryption context, in the forms of --encryption-context.",
            valueName: "name=value"))
    var context: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "What else the call has for conditions; give a key again for several values.",
            valueName: "key=value"))
    var condition: [String] = []

    @Option(
        help: ArgumentHelp(
            "A file with a key policy in place of the key's own; - is the standard input.",
            valueName: "path"), completion: .file())
    var policy: String?

    func run() throws {
        let client = options.makeClient()
        let reply = try options.call(
            .simulateAccess, request(for: arn(client)), with: client)
        guard let explanation = reply.explanation else {
            throw LocalFailure("The service gave no explanation.")
        }
        if options.isForPeople {
            try StandardStreams.print(ExplanationText.text(of: explanation))
        } else {
            try options.show(reply.fields(), of: "SimulateAccess")
        }
        if explanation.allowed != true { throw QuietEnd(status: .denied) }
    }

    /// What is sent.
    func request(for principal: String) throws(InputError) -> SimulateAccessRequest {
        let conditions = try ConditionArguments.read(condition)
        let context = try encryptionContext()
        var text: String?
        if let policy { text = try PolicyFile(policy, flag: "--policy").text }
        return SimulateAccessRequest(
            principal: principal, action: action, resource: resource, encryptionContext: context,
            conditions: conditions, policy: text)
    }

    private func encryptionContext() throws(InputError) -> EncryptionContext? {
        var pairs: [(key: String, value: String)] = []
        for value in context {
            let given = try Parameters.encryptionContext(of: value, flag: "--context")
            pairs += given?.pairs ?? []
        }
        guard !pairs.isEmpty else { return nil }
        do throws(KMSError) {
            return try EncryptionContext(pairs)
        } catch {
            throw InputError(parsing: "--context", error.message)
        }
    }

    /// The principal as the service takes it. The account is that of the resource, or of any key.
    func arn(_ client: BlockingKMSClient) throws -> String {
        guard let short = ShortPrincipal(principal) else { return principal }
        if let account = KeyPolicyStep.account(of: resource) { return short.arn(in: account) }
        let page = try options.call(.listKeys, ListKeysRequest(limit: 1), with: client)
        guard let account = KeyPolicyStep.account(of: page.keys.first?.keyARN ?? "") else {
            throw LocalFailure(
                "There is no key whose ARN would tell the account; give --principal as an ARN.")
        }
        return short.arn(in: account)
    }
}
