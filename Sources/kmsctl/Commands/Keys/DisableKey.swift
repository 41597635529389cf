import ArgumentParser
import KMSClient

/// DisableKey, as `aws kms disable-key`.
struct DisableKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Disables a key; the very next call with it is refused.",
        discussion: "Example: kmsctl disable-key --key-id 1234abcd-12ab-34cd-56ef-1234567890ab")

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    func run() throws {
        try options.run(.disableKey, DisableKeyRequest(keyID: keyID))
    }
}
