import ArgumentParser
import KMSClient

/// DeriveSharedSecret, as `aws kms derive-shared-secret`.
struct DeriveSharedSecret: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Derives the secret that a key shares with another party's.",
        discussion: """
            The secret is raw: make keys from it with a key derivation function.

            Example: kmsctl derive-shared-secret --key-id alias/agree --key-agreement-algorithm \
            ECDH --public-key fileb://peer.der --output raw > secret.bin
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(help: "The key agreement algorithm.")
    var keyAgreementAlgorithm: Named<KeyAgreementAlgorithmSpec>

    @Option(
        help: ArgumentHelp(
            "The other party's public key, DER-encoded: fileb://path, or base64.",
            valueName: "blob"),
        completion: .file())
    var publicKey: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Up to 10 grant tokens.", valueName: "token"))
    var grantTokens: [String] = []

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    func run() throws {
        let publicKey = try Blob.bytes(
            of: publicKey, flag: "--public-key", format: options.cliBinaryFormat)
        try options.run(
            .deriveSharedSecret,
            DeriveSharedSecretRequest(
                keyID: keyID, keyAgreementAlgorithm: keyAgreementAlgorithm.value,
                publicKey: publicKey,
                grantTokens: Parameters.strings(grantTokens, flag: "--grant-tokens"), dryRun: dryRun
            ))
    }
}
