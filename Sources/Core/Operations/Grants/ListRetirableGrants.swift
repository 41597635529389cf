package import KMSAPI
package import KMSModel
import KMSStore

extension Engine {
    /// Lists the grants that a principal may retire, of all keys of the Region.
    ///
    /// Source: AWS KMS API Reference, ListRetirableGrants.
    package func listRetirableGrants(
        _ request: borrowing ListRetirableGrantsRequest, for caller: Caller
    ) throws(KMSError) -> ListRetirableGrantsResponse {
        try recorded(.listRetirableGrants, request, for: caller) { call throws(KMSError) in
            guard
                let principal = request.retiringPrincipal ?? request.retiringServicePrincipal,
                request.retiringPrincipal == nil || request.retiringServicePrincipal == nil
            else {
                throw KMSError(
                    .validation, "Give either RetiringPrincipal or RetiringServicePrincipal.")
            }
            try call.authorize("*", of: request)
            let scope = call.scope
            let page = try call.page(request, of: Array(principal.utf8)) {
                after, limit throws(KMSError) in
                try keyRing.read {
                    (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
                    try transaction.grants(
                        retiredBy: principal, in: scope.region,
                        after: after.flatMap { GrantAddress(row: $0) }, limit: limit)
                }
            } position: {
                $0.name.row
            }
            return ListRetirableGrantsResponse(
                grants: page.entries.map { GrantListEntry($0, in: scope) },
                nextMarker: page.nextMarker, truncated: page.isTruncated)
        }
    }
}
