// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// ListAliases, as `aws kms list-aliases`.
struct ListAliases: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the aliases: all, or those of one KMS key.",
        discussion: "Example: kmsctl list-aliases --key-id 1234abcd-12ab-34cd-56ef-1234567890ab")

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            """
            The KMS key whose aliases are listed; all aliases if not given. Give a key ID or \
            key ARN.
            """, valueName: "key"), completion: .keys)
    var keyID: String?

    @OptionGroup(title: "Paging") var paging: PagingOptions

    func run() throws {
        try options.list(.listAliases, "Aliases", paging, request)
    }

    func request(_ limit: Int?, _ marker: String?) -> ListAliasesRequest {
        ListAliasesRequest(keyID: keyID, limit: limit, marker: marker)
    }
}
