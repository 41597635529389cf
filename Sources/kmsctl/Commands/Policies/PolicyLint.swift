import ArgumentParser
import KMSClient

/// Reads a policy as the daemon would, and tells what is wrong with it.
struct PolicyLint: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Reads a policy as the daemon would, and tells what is wrong with it.",
        discussion: """
            It prints FILE:LINE: and a sentence for the fault that keeps the document from being a \
            policy, and for what its author can hardly mean, or ok. It exits with 255 for a fault, \
            and with 0 for remarks. Nothing is changed.

            A file in a folder users, groups or roles, or called ceiling.json, is an identity \
            policy, any other a key policy, unless --identity or --no-identity says so. Without a \
            file it is the key policy of --key-id, or else what there is to say of the identity \
            policies of the daemon.

            Example: kmsctl policy lint /etc/kmsd/policies.d/users/alice.json
            Example: kmsctl policy lint --key-id alias/app
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Argument(help: "The policy; - is the standard input.", completion: .file())
    var file: String?

    @Flag(inversion: .prefixedNo, help: "Whether the file is an identity policy.")
    var identity: Bool?

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "Read the key policy of this KMS key: key ID, key ARN, alias name or alias ARN.",
            valueName: "key"), completion: .keys)
    var keyID: String?

    func validate() throws {
        guard file == nil || keyID == nil else {
            throw ValidationError("Give a file or --key-id, not both.")
        }
        guard file != nil || identity == nil else {
            throw ValidationError("--identity is about a file; give one.")
        }
    }

    func run() throws {
        let reply = try options.call(.lintPolicy, request(), with: options.makeClient())
        if options.isForPeople {
            try StandardStreams.print(Self.text(of: reply, name: file ?? keyID))
        } else {
            try options.show(reply.fields(), of: "LintPolicy")
        }
        if reply.fault != nil { throw QuietEnd(status: .general) }
    }

    /// What is sent.
    func request() throws -> LintPolicyRequest {
        if let file {
            let isIdentity = identity ?? PolicyFile.isOfIdentity(file)
            let text = try PolicyFile(file, flag: "file").text
            return LintPolicyRequest(policy: text, identity: isIdentity)
        }
        guard let keyID else { return LintPolicyRequest() }
        return LintPolicyRequest(policy: try KeyPolicyStep(keyID, options).text(), identity: false)
    }

    /// What is printed for people; `name` is what the lines are of.
    static func text(of reply: LintPolicyResponse, name: String?) -> String {
        var remarks = reply.remarks
        if let fault = reply.fault { remarks.insert(fault, at: 0) }
        guard !remarks.isEmpty else { return "ok\n" }
        return remarks.map { line(of: $0, name: name) + "\n" }.joined()
    }

    /// `FILE:LINE: text`, or what there is of it.
    static func line(of remark: PolicyRemark, name: String?) -> String {
        var place: [String] = []
        if let name { place.append(TerminalText.plain(name)) }
        if let line = remark.line { place.append(String(line)) }
        let text = TerminalText.plain(remark.text ?? "")
        return place.isEmpty ? text : place.joined(separator: ":") + ": " + text
    }
}
