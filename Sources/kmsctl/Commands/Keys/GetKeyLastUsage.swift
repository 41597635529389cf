import ArgumentParser
import KMSClient

/// GetKeyLastUsage, as `aws kms get-key-last-usage`.
struct GetKeyLastUsage: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tells when a key was last used with success, and for what.",
        discussion: """
            Example: kmsctl get-key-last-usage --key-id 1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    func run() throws {
        try options.run(.getKeyLastUsage, GetKeyLastUsageRequest(keyID: keyID))
    }
}
