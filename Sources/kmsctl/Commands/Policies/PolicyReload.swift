import ArgumentParser
import KMSClient

/// Has the identity policies loaded again.
struct PolicyReload: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reload",
        abstract: "Loads the identity policies again: all files, or none.",
        discussion: """
            It prints how many files there are, and what to look at: names of nobody, statements \
            without effect. If a file has a fault, it is named with its line, and the old policies \
            stay in force. A holder whose name somebody else has now keeps no policy until \
            --rebind says that the new one is meant.

            Example: kmsctl policy reload --rebind user/alice
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Holders whose name somebody else has now, and who are meant: user/NAME, group/NAME.",
            valueName: "holder"))
    var rebind: [String] = []

    /// What is sent.
    var request: ReloadPoliciesRequest { ReloadPoliciesRequest(rebind: rebind) }

    func run() throws {
        let reply = try options.call(.reloadPolicies, request, with: options.makeClient())
        guard options.isForPeople else {
            return try options.show(reply.fields(), of: "ReloadPolicies")
        }
        try StandardStreams.print(Self.text(of: reply))
    }

    /// What is printed for people.
    static func text(of reply: ReloadPoliciesResponse) -> String {
        let files = reply.files ?? 0
        let head = "\(files) \(files == 1 ? "file" : "files") loaded"
        let lines = [head] + reply.remarks.map { TerminalText.plain($0) }
        return lines.joined(separator: "\n") + "\n"
    }
}
