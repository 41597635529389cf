// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// Encrypt, as `aws kms encrypt`.
struct Encrypt: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Encrypts up to 4096 bytes under a KMS key.",
        discussion: """
            Decrypt needs the same encryption context. An asymmetric key takes no encryption \
            context and fewer bytes, and needs an encryption algorithm that it supports.

            Example: kmsctl encrypt --key-id alias/app --plaintext fileb://secret.bin \
            --encryption-context Purpose=Test
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The KMS key to encrypt with: key ID, key ARN, alias name or alias ARN.",
            valueName: "key"), completion: .keys)
    var keyID: String

    @Option(
        help: ArgumentHelp(
            "The data to encrypt, 1 to 4096 bytes: fileb://path, or base64.", valueName: "blob"),
        completion: .file())
    var plaintext: String

    @Option(
        help: ArgumentHelp(
            """
            The encryption context, which Decrypt will need again; at most 8192 bytes of names \
            and values. Give NAME=VALUE,NAME=VALUE, JSON, or file://path.
            """, valueName: "pairs"))
    var encryptionContext: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Tokens of grants that the call relies on, up to 10.", valueName: "token"))
    var grantTokens: [String] = []

    @Option(help: "The encryption algorithm; SYMMETRIC_DEFAULT if not given.")
    var encryptionAlgorithm: Named<EncryptionAlgorithmSpec>?

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    func run() throws {
        try options.run(.encrypt, request())
    }

    func request() throws(InputError) -> EncryptRequest {
        try EncryptRequest(
            keyID: keyID,
            plaintext: Parameters.secret(
                of: plaintext, flag: "--plaintext", format: options.cliBinaryFormat),
            encryptionContext: Parameters.encryptionContext(
                of: encryptionContext, flag: "--encryption-context"),
            grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"),
            encryptionAlgorithm: encryptionAlgorithm?.value, dryRun: dryRun)
    }
}
