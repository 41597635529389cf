// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// CancelKeyDeletion, as `aws kms cancel-key-deletion`.
struct CancelKeyDeletion: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keeps a KMS key that was to be deleted; it is disabled then.",
        discussion: """
            Enable the key to use it. If a call ends without an answer, look at the key's state \
            before you repeat it.

            Example: kmsctl cancel-key-deletion --key-id 1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    func run() throws {
        try options.run(.cancelKeyDeletion, request())
    }

    func request() -> CancelKeyDeletionRequest {
        CancelKeyDeletionRequest(keyID: keyID)
    }
}
