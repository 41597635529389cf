import ArgumentParser
import KMSClient
import KMSAPI

/// ListResourceTags, as `aws kms list-resource-tags`.
struct ListResourceTags: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the tags of a key.",
        discussion: """
            Example: kmsctl list-resource-tags --key-id 1234abcd-12ab-34cd-56ef-1234567890ab
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @OptionGroup(title: "Paging") var paging: PagingOptions

    func run() throws {
        guard !paging.isManual else {
            try options.run(
                .listResourceTags, request(paging.limit ?? paging.pageSize, paging.marker))
            return
        }
        let client = options.makeClient()
        let start = try paging.startingToken.map(PageToken.init(_:)) ?? PageToken(marker: nil)
        let reply = try Listing.merged("Tags", paging, start: start) {
            limit, marker throws(CallFailure) in
            let page = try options.call(.listResourceTags, request(limit, marker), with: client)
            return Page(items: page.tags.map { .object($0.fields()) }, next: page.nextMarker)
        }
        try options.show(reply, of: "ListResourceTags")
    }

    private func request(_ limit: Int?, _ marker: String?) -> ListResourceTagsRequest {
        ListResourceTagsRequest(
            keyID: keyID, limit: limit, marker: marker)
    }
}
