import ArgumentParser
import KMSClient

/// CreateAlias, as `aws kms create-alias`.
struct CreateAlias: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Gives a key a name.",
        discussion: """
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
            "The key: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var targetKeyID: String

    func run() throws {
        try options.run(
            .createAlias, CreateAliasRequest(aliasName: aliasName, targetKeyID: targetKeyID))
    }
}
