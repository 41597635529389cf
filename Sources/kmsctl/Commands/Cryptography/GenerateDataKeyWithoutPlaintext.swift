import ArgumentParser
import KMSClient

/// GenerateDataKeyWithoutPlaintext, as `aws kms generate-data-key-without-plaintext`.
struct GenerateDataKeyWithoutPlaintext: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a data key, encrypted only.",
        discussion: """
            Example: kmsctl generate-data-key-without-plaintext --key-id alias/app --key-spec \
            AES_256 --encryption-context Purpose=Test
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

    @Option(help: "The length of the data key.")
    var keySpec: Named<DataKeySpec>?

    @Option(
        help: ArgumentHelp(
            "The length of the data key in bytes, 1 to 1024, instead of --key-spec.",
            valueName: "n"))
    var numberOfBytes: Int?

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
            .generateDataKeyWithoutPlaintext,
            GenerateDataKeyWithoutPlaintextRequest(
                keyID: keyID,
                encryptionContext: Parameters.encryptionContext(of: encryptionContext),
                keySpec: keySpec?.value, numberOfBytes: numberOfBytes,
                grantTokens: Parameters.strings(grantTokens, flag: "--grant-tokens"),
                dryRun: dryRun))
    }
}
