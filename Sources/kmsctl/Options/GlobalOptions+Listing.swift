import KMSAPI
import KMSClient

extension GlobalOptions {
    /// Reads a listing, whose entries are under `name`, as `paging` says, and prints it: merged, or
    /// the reply of one call as it is.
    func list<Request: ~Copyable, Reply: APIMessage>(
        _ operation: KMSOperation<Request, Reply>, _ name: String, _ paging: PagingOptions,
        _ request: (_ limit: Int?, _ marker: String?) throws(InputError) -> Request
    ) throws {
        guard !paging.isManual else {
            try run(operation, request(paging.limit ?? paging.pageSize, paging.marker))
            return
        }
        let client = makeClient()
        let start = try paging.startingToken.map(PageToken.init(_:)) ?? PageToken(marker: nil)
        let reply = try Listing.merged(name, paging, start: start) { limit, marker throws in
            let page = try call(operation, request(limit, marker), with: client)
            return Page(page.fields(), of: name)
        }
        try show(reply, of: operation.name)
    }
}
