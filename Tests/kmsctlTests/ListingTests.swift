import KMSAPI
import Testing

@testable import kmsctl

@Suite struct ListingTests {
    /// Seven entries in pages of three; the marker of a page is its first entry.
    private static func page(_ limit: Int?, _ marker: String?) -> Page {
        let start = Int(marker ?? "0") ?? 0
        let end = min(7, start + min(limit ?? 3, 3))
        return Page(
            items: (start..<end).map { .integer($0) }, next: end < 7 ? String(end) : nil)
    }

    private static func list(_ arguments: [String], from start: PageToken) throws -> (
        [Int], String?
    ) {
        let paging = try PagingOptions.parse(arguments)
        let reply = Listing.merged("Keys", paging, start: start) { page($0, $1) }
        var items: [Int] = []
        var token: String?
        for field in reply {
            switch field.value {
            case .list(let values):
                for case .integer(let number) in values { items.append(number) }
            case .string(let text): token = text
            default: Issue.record("no such field in a listing")
            }
        }
        return (items, token)
    }

    @Test func aReplyIsAPage() {
        let reply = ListAliasesResponse(
            aliases: [AliasListEntry(aliasName: "alias/a")], nextMarker: "m", truncated: true)
        let page = Page(reply.fields(), of: "Aliases")
        #expect(page.items.count == 1)
        #expect(page.next == "m")
        let last = Page(ListAliasesResponse().fields(), of: "Aliases")
        #expect(last.items.isEmpty)
        #expect(last.next == nil)
    }

    @Test(arguments: [[], ["--page-size", "2"], ["--max-items", "7"], ["--max-items", "50"]])
    func pagesAreMerged(arguments: [String]) throws {
        let (items, token) = try Self.list(arguments, from: PageToken(marker: nil))
        #expect(items == Array(0..<7))
        #expect(token == nil)
    }

    @Test(arguments: 1...8)
    func aListingCutAnywhereGoesOnWhereItWasCut(count: Int) throws {
        var all: [Int] = []
        var next: PageToken? = PageToken(marker: nil)
        while let start = next {
            let (items, token) = try Self.list(["--max-items", "\(count)"], from: start)
            #expect(items.count <= count)
            all += items
            next = try token.map { try PageToken($0) }
        }
        #expect(all == Array(0..<7))
    }
}
