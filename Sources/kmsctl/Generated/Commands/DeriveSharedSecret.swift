// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// DeriveSharedSecret, as `aws kms derive-shared-secret`.
struct DeriveSharedSecret: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Derives the secret that a KMS key shares with another party's key.",
        discussion: """
            The secret is raw, a coordinate of a point: make keys from it with a key derivation \
            function.

            Example: kmsctl derive-shared-secret --key-id alias/agree --key-agreement-algorithm \
            ECDH --public-key fileb://peer.der --output raw > secret.bin
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The KMS key: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(help: "The key agreement algorithm.")
    var keyAgreementAlgorithm: Named<KeyAgreementAlgorithmSpec>

    @Option(
        help: ArgumentHelp(
            """
            The other party's public key on the same curve, as a DER-encoded \
            SubjectPublicKeyInfo. Give fileb://path, or base64.
            """, valueName: "blob"), completion: .file())
    var publicKey: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Tokens of grants that the call relies on, up to 10.", valueName: "token"))
    var grantTokens: [String] = []

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    @Option(
        help: ArgumentHelp(
            """
            An attested enclave for which the reply is to be encrypted: \
            KeyEncryptionAlgorithm=name,AttestationDocument=base64, JSON, or file://path.
            """, valueName: "structure"))
    var recipient: String?

    func run() throws {
        try options.run(.deriveSharedSecret, request())
    }

    func request() throws(InputError) -> DeriveSharedSecretRequest {
        try DeriveSharedSecretRequest(
            keyID: keyID, keyAgreementAlgorithm: keyAgreementAlgorithm.value,
            publicKey: Parameters.bytes(
                of: publicKey, flag: "--public-key", format: options.cliBinaryFormat),
            grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"),
            dryRun: dryRun,
            recipient: Parameters.message(of: recipient, flag: "--recipient", member: "Recipient"))
    }
}
