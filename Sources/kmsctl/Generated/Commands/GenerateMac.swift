// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// GenerateMac, as `aws kms generate-mac`.
struct GenerateMac: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes the message authentication code of a message.",
        discussion: """
            Example: kmsctl generate-mac --key-id alias/mac --message fileb://message.bin \
            --mac-algorithm HMAC_SHA_256
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
            "The KMS key: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(help: "The MAC algorithm; the one that the key supports.")
    var macAlgorithm: Named<MacAlgorithmSpec>

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
        try options.run(.generateMac, request())
    }

    func request() throws(InputError) -> GenerateMacRequest {
        try GenerateMacRequest(
            message: Parameters.secret(
                of: message, flag: "--message", format: options.cliBinaryFormat), keyID: keyID,
            macAlgorithm: macAlgorithm.value,
            grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"), dryRun: dryRun
        )
    }
}
