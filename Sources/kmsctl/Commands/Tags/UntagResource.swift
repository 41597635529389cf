import ArgumentParser
import KMSClient

/// UntagResource, as `aws kms untag-resource`.
struct UntagResource: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes tags from a key.",
        discussion: """
            Example: kmsctl untag-resource --key-id 1234abcd-12ab-34cd-56ef-1234567890ab \
            --tag-keys Team Stage
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("The keys of the tags to take away.", valueName: "name"))
    var tagKeys: [String]

    func run() throws {
        try options.run(
            .untagResource,
            UntagResourceRequest(
                keyID: keyID, tagKeys: Parameters.strings(tagKeys, flag: "--tag-keys")))
    }
}
