// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// GetKeyLastUsage, as `aws kms get-key-last-usage`.
struct GetKeyLastUsage: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tells when a KMS key was last used with success, and for what.",
        discussion: """
            Look at it before you delete a key.

            Example: kmsctl get-key-last-usage --key-id 1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    func run() throws {
        try options.run(.getKeyLastUsage, request())
    }

    func request() -> GetKeyLastUsageRequest {
        GetKeyLastUsageRequest(keyID: keyID)
    }
}
