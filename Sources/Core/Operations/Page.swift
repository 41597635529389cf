import KMSAPI
import KMSModel

/// One page of a listing.
struct Page<Entry> {
    let entries: ArraySlice<Entry>
    /// Where the listing goes on; `nil` for the last page.
    let nextMarker: String?

    var isTruncated: Bool { nextMarker != nil }
}

extension Call {
    /// The page of a listing, restricted by `filter`, that `request` asks for.
    ///
    /// `read` gives up to `limit` entries behind a position, `nil` for the first ones; `position` tells
    /// an entry's, which must not be empty. Throws `InvalidMarkerException` unless the marker was issued
    /// by this listing.
    func page<Entry>(
        _ request: borrowing some PagedRequest & ~Copyable, of filter: [UInt8] = [],
        _ read: (_ after: [UInt8]?, _ limit: Int) throws(KMSError) -> [Entry],
        position: (Entry) -> [UInt8]
    ) throws(KMSError) -> Page<Entry> {
        let vault = unsafe engine.vault
        let listing = PageMarker.Listing(
            operation: operation, filter: scope.region.bytes + [0] + filter)
        var after: [UInt8]?
        if let marker = request.marker { after = try vault.position(in: marker, of: listing) }
        let size = request.limit ?? Self.defaultPageSize(of: request)
        let found = try read(after, size + 1)
        let entries = found.prefix(size)
        guard found.count > size, let last = entries.last else {
            return Page(entries: entries, nextMarker: nil)
        }
        return Page(
            entries: entries, nextMarker: try vault.marker(at: position(last), of: listing))
    }

    private static func defaultPageSize<Request: PagedRequest & ~Copyable>(
        of _: borrowing Request
    ) -> Int {
        Request.defaultPageSize
    }
}

extension PageMarker {
    /// The text that a marker's position is.
    static func text(at position: [UInt8]) throws(KMSError) -> String {
        guard let text = String(validating: position, as: UTF8.self) else { throw invalid }
        return text
    }
}
