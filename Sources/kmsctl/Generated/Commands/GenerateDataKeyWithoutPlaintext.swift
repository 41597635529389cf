// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// GenerateDataKeyWithoutPlaintext, as `aws kms generate-data-key-without-plaintext`.
struct GenerateDataKeyWithoutPlaintext: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Makes a data key and returns it only encrypted, for whoever may decrypt it later.
            """,
        discussion: """
            Decrypt returns the plaintext for the encrypted data key and the same encryption \
            context.

            Example: kmsctl generate-data-key-without-plaintext --key-id alias/app --key-spec \
            AES_256 --encryption-context Purpose=Test
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
            """
            The encryption context, which Decrypt will need again; at most 8192 bytes of names \
            and values. Give NAME=VALUE,NAME=VALUE, JSON, or file://path.
            """, valueName: "pairs"))
    var encryptionContext: String?

    @Option(help: "The type of the data key, which tells its length.")
    var keySpec: Named<DataKeySpec>?

    @Option(
        help: ArgumentHelp(
            "The length of the data key in bytes, 1 to 1024, instead of a key spec.", valueName: "n"
        ))
    var numberOfBytes: Int?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Tokens of grants that the call relies on, up to 10.", valueName: "token"))
    var grantTokens: [String] = []

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    func run() throws {
        try options.run(.generateDataKeyWithoutPlaintext, request())
    }

    func request() throws(InputError) -> GenerateDataKeyWithoutPlaintextRequest {
        try GenerateDataKeyWithoutPlaintextRequest(
            keyID: keyID,
            encryptionContext: Parameters.encryptionContext(
                of: encryptionContext, flag: "--encryption-context"), keySpec: keySpec?.value,
            numberOfBytes: numberOfBytes,
            grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"), dryRun: dryRun
        )
    }
}
