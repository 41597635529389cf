// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// DisableKey, as `aws kms disable-key`.
struct DisableKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Disables a KMS key; the very next call that uses it is refused.",
        discussion: """
            Data keys that were handed out stay usable. If the key is disabled already, nothing \
            changes.

            Example: kmsctl disable-key --key-id 1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    func run() throws {
        try options.run(.disableKey, request())
    }

    func request() -> DisableKeyRequest {
        DisableKeyRequest(keyID: keyID)
    }
}
