// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// GetKeyRotationStatus, as `aws kms get-key-rotation-status`.
struct GetKeyRotationStatus: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Tells whether a KMS key is rotated automatically, how often, and when the next time.
            """,
        discussion: """
            Example: kmsctl get-key-rotation-status --key-id 1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    func run() throws {
        try options.run(.getKeyRotationStatus, request())
    }

    func request() -> GetKeyRotationStatusRequest {
        GetKeyRotationStatusRequest(keyID: keyID)
    }
}
