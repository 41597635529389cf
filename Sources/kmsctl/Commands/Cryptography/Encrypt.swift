import ArgumentParser
import KMSClient

/// Encrypt, as `aws kms encrypt`.
struct Encrypt: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Encrypts up to 4096 bytes under a key.",
        discussion: """
            Example: kmsctl encrypt --key-id alias/app --plaintext fileb://secret.bin \
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
            "What to encrypt, 1 to 4096 bytes: fileb://path, or base64.", valueName: "blob"),
        completion: .file())
    var plaintext: String

    @Option(
        help: ArgumentHelp(
            "The encryption context: NAME=VALUE,NAME=VALUE, JSON, or file://path.",
            valueName: "pairs"))
    var encryptionContext: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Up to 10 grant tokens.", valueName: "token"))
    var grantTokens: [String] = []

    @Option(help: "The algorithm; SYMMETRIC_DEFAULT if not given.")
    var encryptionAlgorithm: Named<EncryptionAlgorithmSpec>?

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    func run() throws {
        let plaintext = try Blob.bytes(
            of: plaintext, flag: "--plaintext", format: options.cliBinaryFormat)
        try options.run(
            .encrypt,
            EncryptRequest(
                keyID: keyID, plaintext: SecretBytes(copying: plaintext),
                encryptionContext: Parameters.encryptionContext(of: encryptionContext),
                grantTokens: Parameters.strings(grantTokens, flag: "--grant-tokens"),
                encryptionAlgorithm: encryptionAlgorithm?.value,
                dryRun: dryRun))
    }
}
