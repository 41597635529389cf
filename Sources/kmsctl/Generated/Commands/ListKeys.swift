// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

import ArgumentParser
import KMSClient

/// ListKeys, as `aws kms list-keys`.
struct ListKeys: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the KMS keys of the account and Region, whatever their state.",
        discussion: "Example: kmsctl list-keys --max-items 20")

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @OptionGroup(title: "Paging") var paging: PagingOptions

    func run() throws {
        try options.list(.listKeys, "Keys", paging, request)
    }

    func request(_ limit: Int?, _ marker: String?) -> ListKeysRequest {
        ListKeysRequest(limit: limit, marker: marker)
    }
}
