// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// UpdateKeyDescription, as `aws kms update-key-description`.
struct UpdateKeyDescription: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Replaces the description of a KMS key.",
        discussion: """
            It fails if the key is pending deletion.

            Example: kmsctl update-key-description --key-id 1234abcd-12ab-34cd-56ef-1234567890ab \
            --description 'Old backups'
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @Option(help: ArgumentHelp("The new description, 0 to 8192 characters.", valueName: "text"))
    var description: String

    func run() throws {
        try options.run(.updateKeyDescription, request())
    }

    func request() -> UpdateKeyDescriptionRequest {
        UpdateKeyDescriptionRequest(keyID: keyID, description: description)
    }
}
