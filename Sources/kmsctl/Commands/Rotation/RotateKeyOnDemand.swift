import ArgumentParser
import KMSClient

/// RotateKeyOnDemand, as `aws kms rotate-key-on-demand`.
struct RotateKeyOnDemand: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Rotates a key now.",
        discussion: """
            Example: kmsctl rotate-key-on-demand --key-id 1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    func run() throws {
        try options.run(.rotateKeyOnDemand, RotateKeyOnDemandRequest(keyID: keyID))
    }
}
