// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// ReEncrypt, as `aws kms re-encrypt`.
struct ReEncrypt: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Encrypts a ciphertext again, under another KMS key or encryption context; the \
            plaintext stays in the service.
            """,
        discussion: """
            The service finds the source key from the ciphertext. The ciphertext of an asymmetric \
            key does not tell its key: then the source key and its encryption algorithm must be \
            given.

            Example: kmsctl re-encrypt --ciphertext-blob fileb://secret.enc --destination-key-id \
            alias/new
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        help: ArgumentHelp(
            """
            The ciphertext; may be absent in a dry run that leaves it out. Give fileb://path, \
            or base64.
            """, valueName: "blob"), completion: .file())
    var ciphertextBlob: String?

    @Option(
        help: ArgumentHelp(
            """
            The encryption context that the ciphertext was made with; at most 8192 bytes of \
            names and values. Give NAME=VALUE,NAME=VALUE, JSON, or file://path.
            """, valueName: "pairs"))
    var sourceEncryptionContext: String?

    @Option(
        name: .customLong("source-key-id"),
        help: ArgumentHelp(
            """
            The KMS key that encrypted the ciphertext; if not given, the ciphertext tells it, \
            except that of an asymmetric key. Give a key ID, key ARN, alias name or alias ARN.
            """, valueName: "key"), completion: .keys)
    var sourceKeyID: String?

    @Option(
        name: .customLong("destination-key-id"),
        help: ArgumentHelp(
            "The KMS key to encrypt with: key ID, key ARN, alias name or alias ARN.",
            valueName: "key"), completion: .keys)
    var destinationKeyID: String

    @Option(
        help: ArgumentHelp(
            """
            The encryption context of the new ciphertext; at most 8192 bytes of names and \
            values. Empty if not given. Give NAME=VALUE,NAME=VALUE, JSON, or file://path.
            """, valueName: "pairs"))
    var destinationEncryptionContext: String?

    @Option(help: "The algorithm of the ciphertext; SYMMETRIC_DEFAULT if not given.")
    var sourceEncryptionAlgorithm: Named<EncryptionAlgorithmSpec>?

    @Option(help: "The algorithm to encrypt with; SYMMETRIC_DEFAULT if not given.")
    var destinationEncryptionAlgorithm: Named<EncryptionAlgorithmSpec>?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Tokens of grants that the call relies on, up to 10.", valueName: "token"))
    var grantTokens: [String] = []

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    @Option(parsing: .upToNextOption, help: "What a dry run leaves out of its checks.")
    var dryRunModifiers: [Named<DryRunModifierType>] = []

    func run() throws {
        try options.run(.reEncrypt, request())
    }

    func request() throws(InputError) -> ReEncryptRequest {
        try ReEncryptRequest(
            ciphertextBlob: Parameters.bytes(
                of: ciphertextBlob, flag: "--ciphertext-blob", format: options.cliBinaryFormat),
            sourceEncryptionContext: Parameters.encryptionContext(
                of: sourceEncryptionContext, flag: "--source-encryption-context"),
            sourceKeyID: sourceKeyID, destinationKeyID: destinationKeyID,
            destinationEncryptionContext: Parameters.encryptionContext(
                of: destinationEncryptionContext, flag: "--destination-encryption-context"),
            sourceEncryptionAlgorithm: sourceEncryptionAlgorithm?.value,
            destinationEncryptionAlgorithm: destinationEncryptionAlgorithm?.value,
            grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"),
            dryRun: dryRun, dryRunModifiers: dryRunModifiers.map(\.value))
    }
}
