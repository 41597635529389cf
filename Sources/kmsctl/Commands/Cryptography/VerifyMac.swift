import ArgumentParser
import KMSClient

/// VerifyMac, as `aws kms verify-mac`.
struct VerifyMac: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Verifies a message authentication code; exits with 254 if it is not valid.",
        discussion: """
            Example: kmsctl verify-mac --key-id alias/mac --message fileb://message.bin \
            --mac-algorithm HMAC_SHA_256 --mac fileb://message.mac
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        help: ArgumentHelp(
            "The message, 1 to 4096 bytes: fileb://path, or base64.", valueName: "blob"),
        completion: .file())
    var message: String

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(help: "The MAC algorithm; the one that the key supports.")
    var macAlgorithm: Named<MacAlgorithmSpec>

    @Option(
        help: ArgumentHelp(
            "The message authentication code: fileb://path, or base64.", valueName: "blob"),
        completion: .file())
    var mac: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Up to 10 grant tokens.", valueName: "token"))
    var grantTokens: [String] = []

    @Flag(
        inversion: .prefixedNo,
        help: "Check only: a call that would succeed fails with DryRunOperationException.")
    var dryRun: Bool?

    func run() throws {
        let format = options.cliBinaryFormat
        try options.run(
            .verifyMac,
            VerifyMacRequest(
                message: SecretBlob.bytes(of: message, flag: "--message", format: format),
                keyID: keyID, macAlgorithm: macAlgorithm.value,
                mac: Blob.bytes(of: mac, flag: "--mac", format: format),
                grantTokens: Parameters.strings(grantTokens, flag: "--grant-tokens"), dryRun: dryRun
            )
        ) { reply throws(KMSError) in
            try reply.confirmed()
        }
    }
}
