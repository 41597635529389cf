// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// DescribeKey, as `aws kms describe-key`.
struct DescribeKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tells what is known of a KMS key: its ARN, state, type, usage and origin.",
        discussion: """
            It works in every key state.

            Example: kmsctl describe-key --key-id alias/app
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The KMS key: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Tokens of grants that the call relies on, up to 10.", valueName: "token"))
    var grantTokens: [String] = []

    func run() throws {
        try options.run(.describeKey, request())
    }

    func request() throws(InputError) -> DescribeKeyRequest {
        try DescribeKeyRequest(
            keyID: keyID, grantTokens: Parameters.strings(of: grantTokens, flag: "--grant-tokens"))
    }
}
