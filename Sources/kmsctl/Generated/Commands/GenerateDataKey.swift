// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// GenerateDataKey, as `aws kms generate-data-key`.
struct GenerateDataKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Makes a data key: in plaintext, to encrypt with, and encrypted, to store beside the \
            data.
            """,
        discussion: """
            Decrypt returns the plaintext for the encrypted data key and the same encryption \
            context.

            Example: kmsctl generate-data-key --key-id alias/app --key-spec AES_256 \
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
            """
            The encryption context, which Decrypt will need again; at most 8192 bytes of names \
            and values. Give NAME=VALUE,NAME=VALUE, JSON, or file://path.
            """, valueName: "pairs"))
    var encryptionContext: String?

    @Option(
        help: ArgumentHelp(
            "The length of the data key in bytes, 1 to 1024, instead of a key spec.", valueName: "n"
        ))
    var numberOfBytes: Int?

    @Option(help: "The type of the data key, which tells its length.")
    var keySpec: Named<DataKeySpec>?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Tokens of grants that the call relies on, up to 10.", valueName: "token"))
    var grantTokens: [String] = []

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

    func run() throws {
        try options.run(.generateDataKey, request())
    }

    func request() throws(InputError) -> GenerateDataKeyRequest {
        try GenerateDataKeyRequest(
            keyID: keyID,
            encryptionContext: Parameters.encryptionContext(
                of: encryptionContext, flag: "--encryption-context"), numberOfBytes: numberOfBytes,
            keySpec: keySpec?.value,
            grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"),
            recipient: Parameters.message(of: recipient, flag: "--recipient", member: "Recipient"),
            dryRun: dryRun)
    }
}
