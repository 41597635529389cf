import ArgumentParser
import KMSClient

/// GetKeyRotationStatus, as `aws kms get-key-rotation-status`.
struct GetKeyRotationStatus: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tells whether a key is rotated automatically, and when the next time.",
        discussion: """
            Example: kmsctl get-key-rotation-status --key-id \
            1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    func run() throws {
        try options.run(.getKeyRotationStatus, GetKeyRotationStatusRequest(keyID: keyID))
    }
}
