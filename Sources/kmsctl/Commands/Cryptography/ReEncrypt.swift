import ArgumentParser
import KMSClient

/// ReEncrypt, as `aws kms re-encrypt`.
struct ReEncrypt: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Encrypts a ciphertext anew; the plaintext stays in the service.",
        discussion: """
            Example: kmsctl re-encrypt --ciphertext-blob fileb://secret.enc \
            --destination-key-id alias/new
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        help: ArgumentHelp(
            "The ciphertext: fileb://path, or base64.", valueName: "blob"),
        completion: .file())
    var ciphertextBlob: String?

    @Option(
        name: .customLong("destination-key-id"),
        help: ArgumentHelp(
            "The key to encrypt with: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var destinationKeyID: String

    @Option(
        name: .customLong("source-key-id"),
        help: ArgumentHelp(
            "The key expected; found from the ciphertext if not given.", valueName: "key"),
        completion: .keys)
    var sourceKeyID: String?

    @Option(
        help: ArgumentHelp(
            "The context of the ciphertext: NAME=VALUE,NAME=VALUE, JSON, or file://path.",
            valueName: "pairs"))
    var sourceEncryptionContext: String?

    @Option(
        help: ArgumentHelp(
            "The context of the new one: NAME=VALUE,NAME=VALUE, JSON, or file://path.",
            valueName: "pairs"))
    var destinationEncryptionContext: String?

    @Option(help: "The algorithm of the ciphertext.")
    var sourceEncryptionAlgorithm: Named<EncryptionAlgorithmSpec>?

    @Option(help: "The algorithm to encrypt with.")
    var destinationEncryptionAlgorithm: Named<EncryptionAlgorithmSpec>?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Up to 10 grant tokens.", valueName: "token"))
    var grantTokens: [String] = []

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    @Option(parsing: .upToNextOption, help: "What a dry run leaves out of its checks.")
    var dryRunModifiers: [Named<DryRunModifierType>] = []

    func run() throws {
        try options.run(
            .reEncrypt,
            ReEncryptRequest(
                ciphertextBlob: ciphertextBlob.map { blob throws(InputError) in
                    try Blob.bytes(
                        of: blob, flag: "--ciphertext-blob", format: options.cliBinaryFormat)
                },
                sourceEncryptionContext: Parameters.encryptionContext(
                    of: sourceEncryptionContext, flag: "--source-encryption-context"),
                sourceKeyID: sourceKeyID, destinationKeyID: destinationKeyID,
                destinationEncryptionContext: Parameters.encryptionContext(
                    of: destinationEncryptionContext, flag: "--destination-encryption-context"),
                sourceEncryptionAlgorithm: sourceEncryptionAlgorithm?.value,
                destinationEncryptionAlgorithm: destinationEncryptionAlgorithm?.value,
                grantTokens: Parameters.strings(grantTokens, flag: "--grant-tokens"),
                dryRun: dryRun,
                dryRunModifiers: dryRunModifiers.map(\.value)))
    }
}
