// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// DisableKeyRotation, as `aws kms disable-key-rotation`.
struct DisableKeyRotation: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ends the automatic rotation of a KMS key.",
        discussion: """
            Earlier key material stays.

            Example: kmsctl disable-key-rotation --key-id 1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    func run() throws {
        try options.run(.disableKeyRotation, request())
    }

    func request() -> DisableKeyRotationRequest {
        DisableKeyRotationRequest(keyID: keyID)
    }
}
