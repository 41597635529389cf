import ArgumentParser
import KMSClient

/// EnableKeyRotation, as `aws kms enable-key-rotation`.
struct EnableKeyRotation: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Has a key rotated automatically.",
        discussion: """
            Example: kmsctl enable-key-rotation --key-id 1234abcd-12ab-34cd-56ef-1234567890ab \
            --rotation-period-in-days 180
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(
        help: ArgumentHelp("How often, 90 to 2560 days; 365 if not given.", valueName: "days"))
    var rotationPeriodInDays: Int?

    func run() throws {
        try options.run(
            .enableKeyRotation,
            EnableKeyRotationRequest(keyID: keyID, rotationPeriodInDays: rotationPeriodInDays))
    }
}
