// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// ListResourceTags, as `aws kms list-resource-tags`.
struct ListResourceTags: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the tags of a KMS key.",
        discussion: """
            Example: kmsctl list-resource-tags --key-id 1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp("The KMS key: key ID or key ARN.", valueName: "key"), completion: .keys)
    var keyID: String

    @OptionGroup(title: "Paging") var paging: PagingOptions

    func run() throws {
        try options.list(.listResourceTags, "Tags", paging, request)
    }

    func request(_ limit: Int?, _ marker: String?) -> ListResourceTagsRequest {
        ListResourceTagsRequest(keyID: keyID, limit: limit, marker: marker)
    }
}
