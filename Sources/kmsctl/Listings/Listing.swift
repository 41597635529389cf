import KMSAPI
import KMSClient

/// One page of a listing.
struct Page {
    let items: [MessageValue]
    /// The marker of the page behind it; `nil` for the last.
    let next: String?

    init(items: [MessageValue], next: String?) {
        self.items = items
        self.next = next
    }

    /// The page that a reply is, whose entries are under `name`.
    init(_ reply: [MessageMember], of name: String) {
        var items: [MessageValue] = []
        var next: String?
        for member in reply {
            switch member.value {
            case .list(let entries) where member.name == name: items = entries
            case .string(let marker) where member.name == "NextMarker": next = marker
            default: break
            }
        }
        self.init(items: items, next: next)
    }
}

/// A listing read page by page and merged, as AWS CLI does.
enum Listing {
    /// What the token behind the entries is called.
    static let tokenName = "NextToken"

    /// The entries under `name`, and a `NextToken` if there are more than asked for.
    static func merged<Failure: Error>(
        _ name: String, _ paging: PagingOptions, start: PageToken,
        page: (_ limit: Int?, _ marker: String?) throws(Failure) -> Page
    ) throws(Failure) -> [MessageMember] {
        var items: [MessageValue] = []
        var marker = start.marker
        var skipped = start.skipped ?? 0
        while true {
            let page = try page(paging.pageSize, marker)
            let fresh = page.items.dropFirst(skipped)
            let room = (paging.maxItems ?? .max) - items.count
            items += fresh.prefix(room)
            if fresh.count > room {
                let token = PageToken(marker: marker, skipped: skipped + room)
                return reply(name, items, token)
            }
            guard let next = page.next else { return reply(name, items, nil) }
            if fresh.count == room { return reply(name, items, PageToken(marker: next)) }
            marker = next
            skipped = 0
        }
    }

    private static func reply(
        _ name: String, _ items: [MessageValue], _ token: PageToken?
    ) -> [MessageMember] {
        var members = [MessageMember(name: name, value: .list(items))]
        if let token { members.append(MessageMember(name: tokenName, value: .string(token.text))) }
        return members
    }
}
