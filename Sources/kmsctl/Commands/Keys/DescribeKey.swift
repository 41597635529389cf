import ArgumentParser
import KMSClient

/// DescribeKey, as `aws kms describe-key`.
struct DescribeKey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tells what is known of a key.",
        discussion: "Example: kmsctl describe-key --key-id alias/app")

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID, key ARN, alias name or alias ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Up to 10 grant tokens.", valueName: "token"))
    var grantTokens: [String] = []

    func run() throws {
        try options.run(
            .describeKey,
            DescribeKeyRequest(
                keyID: keyID, grantTokens: Parameters.strings(grantTokens, flag: "--grant-tokens")))
    }
}
