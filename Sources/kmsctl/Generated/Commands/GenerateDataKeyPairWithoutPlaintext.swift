// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// GenerateDataKeyPairWithoutPlaintext, as `aws kms generate-data-key-pair-without-plaintext`.
struct GenerateDataKeyPairWithoutPlaintext: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: """
            Makes a data key pair and returns the private key only encrypted, for whoever may \
            decrypt it later.
            """,
        discussion: """
            Keys are DER-encoded: the private key a PKCS #8 PrivateKeyInfo, the public key a \
            SubjectPublicKeyInfo. Decrypt returns the private key for the same encryption context. \
            An RSA key pair can take seconds to make.

            Example: kmsctl generate-data-key-pair-without-plaintext --key-id alias/app \
            --key-pair-spec ECC_NIST_P256 --encryption-context Purpose=Test
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        help: ArgumentHelp(
            """
            The encryption context, which Decrypt will need again; at most 8192 bytes of names \
            and values. Give NAME=VALUE,NAME=VALUE, JSON, or file://path.
            """, valueName: "pairs"))
    var encryptionContext: String?

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The KMS key to encrypt with: key ID, key ARN, alias name or alias ARN.",
            valueName: "key"), completion: .keys)
    var keyID: String

    @Option(help: "The type of the data key pair.")
    var keyPairSpec: Named<DataKeyPairSpec>

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
        try options.run(.generateDataKeyPairWithoutPlaintext, request())
    }

    func request() throws(InputError) -> GenerateDataKeyPairWithoutPlaintextRequest {
        try GenerateDataKeyPairWithoutPlaintextRequest(
            encryptionContext: Parameters.encryptionContext(
                of: encryptionContext, flag: "--encryption-context"), keyID: keyID,
            keyPairSpec: keyPairSpec.value,
            grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"), dryRun: dryRun
        )
    }
}
