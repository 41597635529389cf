import ArgumentParser
import KMSClient

/// Decrypt, as `aws kms decrypt`.
struct Decrypt: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decrypts what encrypt or generate-data-key gave.",
        discussion: """
            Example: kmsctl decrypt --ciphertext-blob fileb://secret.enc --encryption-context \
            Purpose=Test --output raw > secret.bin
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        help: ArgumentHelp(
            "The ciphertext: fileb://path, or base64.", valueName: "blob"),
        completion: .file())
    var ciphertextBlob: String?

    @Option(
        help: ArgumentHelp(
            "The encryption context: NAME=VALUE,NAME=VALUE, JSON, or file://path.",
            valueName: "pairs"))
    var encryptionContext: String?

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key expected; found from the ciphertext if not given.", valueName: "key"),
        completion: .keys)
    var keyID: String?

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

    @Option(parsing: .upToNextOption, help: "What a dry run leaves out of its checks.")
    var dryRunModifiers: [Named<DryRunModifierType>] = []

    func run() throws {
        try options.run(
            .decrypt,
            DecryptRequest(
                ciphertextBlob: ciphertextBlob.map { blob throws(InputError) in
                    try Blob.bytes(
                        of: blob, flag: "--ciphertext-blob", format: options.cliBinaryFormat)
                },
                encryptionContext: Parameters.encryptionContext(of: encryptionContext),
                grantTokens: Parameters.strings(grantTokens, flag: "--grant-tokens"), keyID: keyID,
                encryptionAlgorithm: encryptionAlgorithm?.value, dryRun: dryRun,
                dryRunModifiers: dryRunModifiers.map(\.value)))
    }
}
