import ArgumentParser
import KMSClient
import KMSAPI

/// ListKeyRotations, as `aws kms list-key-rotations`.
struct ListKeyRotations: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Lists the rotations of a key, or all its key materials.",
        discussion: """
            Example: kmsctl list-key-rotations --key-id 1234abcd-12ab-34cd-56ef-1234567890ab \
            --include-key-material ALL_KEY_MATERIAL
            """)

    @OptionGroup(title: "Common options") var options: GlobalOptions

    @Option(
        name: .customLong("key-id"),
        help: ArgumentHelp(
            "The key: key ID or key ARN.", valueName: "key"),
        completion: .keys)
    var keyID: String

    @Option(help: "Which key materials to list; ROTATIONS_ONLY if not given.")
    var includeKeyMaterial: Named<IncludeKeyMaterial>?

    @OptionGroup(title: "Paging") var paging: PagingOptions

    func run() throws {
        guard !paging.isManual else {
            try options.run(
                .listKeyRotations, request(paging.limit ?? paging.pageSize, paging.marker))
            return
        }
        let client = options.makeClient()
        let start = try paging.startingToken.map(PageToken.init(_:)) ?? PageToken(marker: nil)
        let reply = try Listing.merged("Rotations", paging, start: start) {
            limit, marker throws(CallFailure) in
            let page = try options.call(.listKeyRotations, request(limit, marker), with: client)
            return Page(items: page.rotations.map { .object($0.fields()) }, next: page.nextMarker)
        }
        try options.show(reply, of: "ListKeyRotations")
    }

    private func request(_ limit: Int?, _ marker: String?) -> ListKeyRotationsRequest {
        ListKeyRotationsRequest(
            keyID: keyID, includeKeyMaterial: includeKeyMaterial?.value, limit: limit,
            marker: marker)
    }
}
