// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// UntagResource, as `aws kms untag-resource`.
struct UntagResource: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Takes tags from a KMS key.",
        discussion: """
            Tags that the key does not have are ignored.

            Example: kmsctl untag-resource --key-id 1234abcd-12ab-34cd-56ef-1234567890ab \
            --tag-keys Team Stage
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
            The keys of the tags to take away, up to 50; those that the KMS key does not have \
            are ignored.
            """, valueName: "name"))
    var tagKeys: [String]

    func run() throws {
        try options.run(.untagResource, request())
    }

    func request() throws(InputError) -> UntagResourceRequest {
        try UntagResourceRequest(
            keyID: keyID, tagKeys: Parameters.strings(of: tagKeys, flag: "--tag-keys"))
    }
}
