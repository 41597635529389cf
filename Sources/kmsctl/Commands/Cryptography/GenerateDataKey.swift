import ArgumentParser
import KMSClient

/// GenerateDataKey, as `aws kms generate-data-key`.
struct GenerateDataKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a data key, in plaintext and encrypted.",
        discussion: """
            Example: kmsctl generate-data-key --key-id alias/app --key-spec AES_256 \
            --encryption-context Purpose=Test
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(
        help: ArgumentHelp(
            "The encryption context: NAME=VALUE,NAME=VALUE, JSON, or file://path.",
            valueName: "pairs"))
    var encryptionContext: String?

    @Option(
        help: ArgumentHelp(
            "The length of the data key in bytes, 1 to 1024, instead of --key-spec.",
            valueName: "n"))
    var numberOfBytes: Int?

    @Option(help: "The length of the data key.")
    var keySpec: Named<DataKeySpec>?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Up to 10 grant tokens.", valueName: "token"))
    var grantTokens: [String] = []

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    func run() throws {
        try options.run(
            .generateDataKey,
            GenerateDataKeyRequest(
                keyID: keyID,
                encryptionContext: Parameters.encryptionContext(of: encryptionContext),
                numberOfBytes: numberOfBytes, keySpec: keySpec?.value,
                grantTokens: Parameters.strings(grantTokens, flag: "--grant-tokens"),
                dryRun: dryRun))
    }
}
