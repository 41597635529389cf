import ArgumentParser
import KMSClient
import KMSAPI

/// ListKeys, as `aws kms list-keys`.
struct ListKeys: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the keys: all of them, unless told otherwise.",
        discussion: "Example: kmsctl list-keys --max-items 20")

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @OptionGroup(title: "Paging") var paging: PagingOptions

    func run() throws {
        guard !paging.isManual else {
            try options.run(
                .listKeys,
                ListKeysRequest(limit: paging.limit ?? paging.pageSize, marker: paging.marker))
            return
        }
        let client = options.makeClient()
        let start = try paging.startingToken.map(PageToken.init(_:)) ?? PageToken(marker: nil)
        let reply = try Listing.merged("Keys", paging, start: start) {
            limit, marker throws(CallFailure) in
            let page = try options.call(
                .listKeys, ListKeysRequest(limit: limit, marker: marker), with: client)
            return Page(items: page.keys.map { .object($0.fields()) }, next: page.nextMarker)
        }
        try options.show(reply, of: "ListKeys")
    }
}
