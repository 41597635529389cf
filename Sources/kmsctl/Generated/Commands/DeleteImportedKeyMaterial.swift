// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// DeleteImportedKeyMaterial, as `aws kms delete-imported-key-material`.
struct DeleteImportedKeyMaterial: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Deletes imported key material; the KMS key can't be used until it is imported again.
            """,
        discussion: """
            Example: kmsctl delete-imported-key-material --key-id \
            1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @Option(
        name: .customLong("key-material-id"),
        help: ArgumentHelp("The key material; the current one if not given.", valueName: "id"))
    var keyMaterialID: String?

    func run() throws {
        try options.run(.deleteImportedKeyMaterial, request())
    }

    func request() -> DeleteImportedKeyMaterialRequest {
        DeleteImportedKeyMaterialRequest(keyID: keyID, keyMaterialID: keyMaterialID)
    }
}
