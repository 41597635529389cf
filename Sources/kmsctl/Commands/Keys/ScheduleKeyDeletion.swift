import ArgumentParser
import KMSClient

/// ScheduleKeyDeletion, as `aws kms schedule-key-deletion`.
struct ScheduleKeyDeletion: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Has a key deleted at the end of a waiting period; until then it can't be used.",
        discussion: """
            Example: kmsctl schedule-key-deletion --key-id 1234abcd-12ab-34cd-56ef-1234567890ab \
            --pending-window-in-days 7
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(
        help: ArgumentHelp("The waiting period, 7 to 30 days; 30 if not given.", valueName: "days"))
    var pendingWindowInDays: Int?

    func run() throws {
        try options.run(
            .scheduleKeyDeletion,
            ScheduleKeyDeletionRequest(keyID: keyID, pendingWindowInDays: pendingWindowInDays))
    }
}
