// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// Decrypt, as `aws kms decrypt`.
struct Decrypt: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decrypts what Encrypt, GenerateDataKey or GenerateDataKeyPair encrypted.",
        discussion: """
            The service finds the key from the ciphertext; name a key to make sure that it is the \
            one you expect. The ciphertext of an asymmetric key does not tell its key: then the \
            key and its encryption algorithm must be given.

            Example: kmsctl decrypt --ciphertext-blob fileb://secret.enc --encryption-context \
            Purpose=Test --output raw > secret.bin
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
    var encryptionContext: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Tokens of grants that the call relies on, up to 10.", valueName: "token"))
    var grantTokens: [String] = []

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            """
            The KMS key that encrypted the ciphertext; if not given, the ciphertext tells it, \
            except that of an asymmetric key. Give a key ID, key ARN, alias name or alias ARN.
            """, valueName: "key"), completion: .keys)
    var keyID: String?

    @Option(help: "The encryption algorithm; SYMMETRIC_DEFAULT if not given.")
    var encryptionAlgorithm: Named<EncryptionAlgorithmSpec>?

    @Option(
        help: ArgumentHelp(
            """
            An attested enclave for which the reply is to be encrypted: \
            KeyEncryptionAlgorithm=name,AttestationDocument=base64, JSON, or file://path.
            """, valueName: "structure"))
    var recipient: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    @Option(parsing: .upToNextOption, help: "What a dry run leaves out of its checks.")
    var dryRunModifiers: [Named<DryRunModifierType>] = []

    func run() throws {
        try options.run(.decrypt, request())
    }

    func request() throws(InputError) -> DecryptRequest {
        try DecryptRequest(
            ciphertextBlob: Parameters.bytes(
                of: ciphertextBlob, flag: "--ciphertext-blob", format: options.cliBinaryFormat),
            encryptionContext: Parameters.encryptionContext(
                of: encryptionContext, flag: "--encryption-context"),
            grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"), keyID: keyID,
            encryptionAlgorithm: encryptionAlgorithm?.value,
            recipient: Parameters.message(of: recipient, flag: "--recipient", member: "Recipient"),
            dryRun: dryRun, dryRunModifiers: dryRunModifiers.map(\.value))
    }
}
