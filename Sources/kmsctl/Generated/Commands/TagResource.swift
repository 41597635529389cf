// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// TagResource, as `aws kms tag-resource`.
struct TagResource: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Gives tags to a KMS key; a tag that it has already gets the new value.",
        discussion: """
            A key has at most 50 tags.

            Example: kmsctl tag-resource --key-id 1234abcd-12ab-34cd-56ef-1234567890ab --tags \
            TagKey=Team,TagValue=Storage
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            """
            The tags, each tag key once. Up to 50: TagKey=text,TagValue=text each, or one JSON \
            list.
            """, valueName: "tag"))
    var tags: [String]

    func run() throws {
        try options.run(.tagResource, request())
    }

    func request() throws(InputError) -> TagResourceRequest {
        try TagResourceRequest(
            keyID: keyID, tags: Parameters.messages(of: tags, flag: "--tags", member: "Tags"))
    }
}
