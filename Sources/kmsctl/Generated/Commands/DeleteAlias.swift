// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// DeleteAlias, as `aws kms delete-alias`.
struct DeleteAlias: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Deletes an alias; its KMS key stays.",
        discussion: """
            If a call ends without an answer, look whether the alias is there before you repeat \
            it.

            Example: kmsctl delete-alias --alias-name alias/app
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        help: ArgumentHelp("The alias name, with its prefix alias/.", valueName: "alias"),
        completion: .keys)
    var aliasName: String

    func run() throws {
        try options.run(.deleteAlias, request())
    }

    func request() -> DeleteAliasRequest {
        DeleteAliasRequest(aliasName: aliasName)
    }
}
