// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// EnableKey, as `aws kms enable-key`.
struct EnableKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Enables a disabled KMS key, so that it can be used again.",
        discussion: """
            If the key is enabled already, nothing changes.

            Example: kmsctl enable-key --key-id 1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    func run() throws {
        try options.run(.enableKey, request())
    }

    func request() -> EnableKeyRequest {
        EnableKeyRequest(keyID: keyID)
    }
}
