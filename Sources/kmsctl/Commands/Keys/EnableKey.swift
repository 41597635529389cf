import ArgumentParser
import KMSClient

/// EnableKey, as `aws kms enable-key`.
struct EnableKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Enables a key.",
        discussion: "Example: kmsctl enable-key --key-id 1234abcd-12ab-34cd-56ef-1234567890ab")

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    func run() throws {
        try options.run(.enableKey, EnableKeyRequest(keyID: keyID))
    }
}
