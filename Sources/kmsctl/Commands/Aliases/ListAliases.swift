import ArgumentParser
import KMSClient
import KMSAPI

/// ListAliases, as `aws kms list-aliases`.
struct ListAliases: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the aliases: all of them, unless told otherwise.",
        discussion: "Example: kmsctl list-aliases --key-id 1234abcd-12ab-34cd-56ef-1234567890ab")

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "List only the aliases of this key: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String?

    @OptionGroup(title: "Paging") var paging: PagingOptions

    func run() throws {
        guard !paging.isManual else {
            try options.run(
                .listAliases,
                ListAliasesRequest(
                    keyID: keyID, limit: paging.limit ?? paging.pageSize, marker: paging.marker))
            return
        }
        let client = options.makeClient()
        let start = try paging.startingToken.map(PageToken.init(_:)) ?? PageToken(marker: nil)
        let reply = try Listing.merged("Aliases", paging, start: start) {
            limit, marker throws(CallFailure) in
            let page = try options.call(
                .listAliases, ListAliasesRequest(keyID: keyID, limit: limit, marker: marker),
                with: client)
            return Page(items: page.aliases.map { .object($0.fields()) }, next: page.nextMarker)
        }
        try options.show(reply, of: "ListAliases")
    }
}
