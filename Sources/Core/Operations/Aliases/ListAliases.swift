package import KMSModel
import KMSStore
package import KMSWire

extension Engine {
    /// Lists aliases in the order of their names: all, or those of one key.
    ///
    /// Source: AWS KMS API Reference, ListAliases.
    package func listAliases(
        _ request: borrowing ListAliasesRequest, for caller: Caller
    ) throws(KMSError) -> ListAliasesResponse {
        try recorded(.listAliases, for: caller) { call throws(KMSError) in
            call.note("keyId", request.keyID)
            call.note("limit", request.limit)
            call.note("marker", request.marker)
            var validator = Validator()
            validator.check(key: request.keyID)
            validator.check(request.limit, "limit", range: 1...100)
            validator.check(request.marker, "marker", length: 1...1024, pattern: .marker)
            try validator.finish()

            var key: KeyID?
            if let text = request.keyID {
                key = try call.permit(on: text, taking: .keyOnly).key.record.keyID
            } else {
                try call.authorize("*")
            }
            let listing = PageMarker.Listing.aliases(of: key)
            var last: String?
            if let marker = request.marker {
                last = String(
                    validating: try vault.position(in: marker, of: listing), as: UTF8.self)
                if last == nil { throw PageMarker.invalid }
            }
            return try page(of: key, after: last, size: request.limit ?? 50, listing)
        }
    }

    private func page(
        of key: KeyID?, after last: String?, size: Int, _ listing: PageMarker.Listing
    ) throws(KMSError) -> ListAliasesResponse {
        let found = try keyRing.read {
            (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
            if let key { return try transaction.aliases(of: key, after: last, limit: size + 1) }
            return try transaction.aliases(after: last, limit: size + 1)
        }
        let page = found.prefix(size)
        var response = ListAliasesResponse(truncated: found.count > size)
        response.aliases = page.map {
            AliasListEntry(
                aliasName: $0.name, aliasARN: service.scope.aliasARN($0.name),
                targetKeyID: $0.target.description, creationDate: $0.creationDate,
                lastUpdatedDate: $0.lastUpdatedDate)
        }
        if found.count > size, let end = page.last {
            response.nextMarker = try vault.marker(at: Array(end.name.utf8), of: listing)
        }
        return response
    }
}
