import ArgumentParser
import KMSClient

/// DeleteAlias, as `aws kms delete-alias`.
struct DeleteAlias: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Deletes an alias; its key stays.",
        discussion: "Example: kmsctl delete-alias --alias-name alias/app")

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        help: ArgumentHelp("The alias name, with its prefix alias/.", valueName: "alias"),
        completion: .keys)
    var aliasName: String

    func run() throws {
        try options.run(.deleteAlias, DeleteAliasRequest(aliasName: aliasName))
    }
}
