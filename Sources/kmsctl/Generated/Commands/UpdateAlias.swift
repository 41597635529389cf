// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// UpdateAlias, as `aws kms update-alias`.
struct UpdateAlias: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lets an alias stand for another KMS key.",
        discussion: """
            Both keys must be of the same type and have the same key usage.

            Example: kmsctl update-alias --alias-name alias/app --target-key-id \
            1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        help: ArgumentHelp("The alias name, with its prefix alias/.", valueName: "alias"),
        completion: .keys)
    var aliasName: String

    @Option(
        name: .customLong("target-key-id"),
        help: ArgumentHelp(
            "The KMS key that the alias is to stand for: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var targetKeyID: String

    func run() throws {
        try options.run(.updateAlias, request())
    }

    func request() -> UpdateAliasRequest {
        UpdateAliasRequest(aliasName: aliasName, targetKeyID: targetKeyID)
    }
}
