import ArgumentParser
import KMSClient

/// GenerateDataKeyPairWithoutPlaintext, as `aws kms generate-data-key-pair-without-plaintext`.
struct GenerateDataKeyPairWithoutPlaintext: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a data key pair whose private key is encrypted only.",
        discussion: """
            Example: kmsctl generate-data-key-pair-without-plaintext --key-id alias/app \
            --key-pair-spec ECC_NIST_P256 --encryption-context Purpose=Test
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

    @Option(help: "The type of the key pair.")
    var keyPairSpec: Named<DataKeyPairSpec>

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
            .generateDataKeyPairWithoutPlaintext,
            GenerateDataKeyPairWithoutPlaintextRequest(
                encryptionContext: Parameters.encryptionContext(of: encryptionContext),
                keyID: keyID, keyPairSpec: keyPairSpec.value,
                grantTokens: Parameters.strings(grantTokens, flag: "--grant-tokens"),
                dryRun: dryRun))
    }
}
