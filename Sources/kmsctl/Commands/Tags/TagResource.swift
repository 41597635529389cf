import ArgumentParser
import KMSClient

/// TagResource, as `aws kms tag-resource`.
struct TagResource: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Gives tags to a key; a tag that it has gets the new value.",
        discussion: """
            Example: kmsctl tag-resource --key-id 1234abcd-12ab-34cd-56ef-1234567890ab --tags \
            TagKey=Team,TagValue=Storage
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
        help: ArgumentHelp(
            "Tags: TagKey=name,TagValue=value each, or one JSON list.", valueName: "tag"))
    var tags: [String]

    func run() throws {
        try options.run(
            .tagResource, TagResourceRequest(keyID: keyID, tags: Parameters.tags(of: tags)))
    }
}
