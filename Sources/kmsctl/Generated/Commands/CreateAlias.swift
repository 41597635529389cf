// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// CreateAlias, as `aws kms create-alias`.
struct CreateAlias: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Gives a KMS key a name, which begins with alias/.",
        discussion: """
            If a call ends without an answer, look whether the alias is there before you repeat \
            it.

            Example: kmsctl create-alias --alias-name alias/app --target-key-id \
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
        try options.run(.createAlias, request())
    }

    func request() -> CreateAliasRequest {
        CreateAliasRequest(aliasName: aliasName, targetKeyID: targetKeyID)
    }
}
