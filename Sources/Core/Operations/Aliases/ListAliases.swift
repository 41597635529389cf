package import KMSModel
import KMSStore
package import KMSAPI

extension Engine {
    /// Lists aliases in the order of their names: all, or those of one key.
    ///
    /// Source: AWS KMS API Reference, ListAliases.
    package func listAliases(
        _ request: borrowing ListAliasesRequest, for caller: Caller
    ) throws(KMSError) -> ListAliasesResponse {
        try recorded(.listAliases, request, for: caller) { call throws(KMSError) in
            var key: KeyAddress?
            if let text = request.keyID {
                key = try call.permit(on: text, taking: .keyOnly, of: request).key.address
            } else {
                try call.authorize("*", of: request)
            }
            let scope = call.scope
            let page = try call.page(request, of: key?.id.bytes ?? []) {
                after, limit throws(KMSError) in
                let last = try after.map(PageMarker.text(at:))
                return try keyRing.read {
                    (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
                    guard let key else {
                        return try transaction.aliases(
                            in: scope.region, after: last, limit: limit)
                    }
                    return try transaction.aliases(of: key, after: last, limit: limit)
                }
            } position: {
                Array($0.name.name.utf8)
            }
            return ListAliasesResponse(
                aliases: page.entries.map {
                    AliasListEntry(
                        aliasName: $0.name.name, aliasARN: scope.aliasARN($0.name.name),
                        targetKeyID: $0.target.description, creationDate: $0.creationDate,
                        lastUpdatedDate: $0.lastUpdatedDate)
                }, nextMarker: page.nextMarker, truncated: page.isTruncated)
        }
    }
}
