// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// VerifyMac, as `aws kms verify-mac`.
struct VerifyMac: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Verifies a message authentication code; one that is not valid is an error.",
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
            "The KMS key: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(help: "The MAC algorithm that was used.")
    var macAlgorithm: Named<MacAlgorithmSpec>

    @Option(
        help: ArgumentHelp(
            "The message authentication code: fileb://path, or base64.", valueName: "blob"),
        completion: .file())
    var mac: String

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
        try options.run(.verifyMac, request()) { reply throws(KMSError) in
            try reply.confirmed()
        }
    }

    func request() throws(InputError) -> VerifyMacRequest {
        try VerifyMacRequest(
            message: Parameters.secret(
                of: message, flag: "--message", format: options.cliBinaryFormat), keyID: keyID,
            macAlgorithm: macAlgorithm.value,
            mac: Parameters.bytes(of: mac, flag: "--mac", format: options.cliBinaryFormat),
            grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"), dryRun: dryRun
        )
    }
}
