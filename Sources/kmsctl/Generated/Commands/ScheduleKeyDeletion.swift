// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// ScheduleKeyDeletion, as `aws kms schedule-key-deletion`.
struct ScheduleKeyDeletion: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Has a KMS key deleted at the end of a waiting period; until then it can't be used.
            """,
        discussion: """
            Once the key is deleted, nothing that it encrypted can be decrypted. If a call ends \
            without an answer, look at the key's state before you repeat it.

            Example: kmsctl schedule-key-deletion --key-id 1234abcd-12ab-34cd-56ef-1234567890ab \
            --pending-window-in-days 7
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @Option(
        help: ArgumentHelp(
            "The waiting period in days, 7 to 30; 30 if not given.", valueName: "days"))
    var pendingWindowInDays: Int?

    func run() throws {
        try options.run(.scheduleKeyDeletion, request())
    }

    func request() -> ScheduleKeyDeletionRequest {
        ScheduleKeyDeletionRequest(keyID: keyID, pendingWindowInDays: pendingWindowInDays)
    }
}
