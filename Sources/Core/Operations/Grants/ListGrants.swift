package import KMSAPI
package import KMSModel
import KMSStore

extension Engine {
    /// Lists the grants of a key, in the order of their IDs.
    ///
    /// Source: AWS KMS API Reference, ListGrants.
    package func listGrants(
        _ request: borrowing ListGrantsRequest, for caller: Caller
    ) throws(KMSError) -> ListGrantsResponse {
        try recorded(.listGrants, request, for: caller) { call throws(KMSError) in
            let key = try call.permit(on: request.keyID, taking: .keyOnly, of: request).key.address
            let wanted = request.granteePrincipal ?? request.granteeServicePrincipal
            let scope = call.scope
            if let text = request.grantID {
                let id = try Call.grantID(text)
                let grant = try keyRing.read {
                    (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
                    try transaction.grant(GrantAddress(id, of: key))
                }
                guard let grant else { throw Call.noGrant(id) }
                let isWanted = wanted.map { ByteText($0) == ByteText(grant.grantee.text) } ?? true
                return ListGrantsResponse(
                    grants: isWanted ? [GrantListEntry(grant, in: scope)] : [], truncated: false)
            }
            // All of a key's grants are looked at for those of one grantee.
            if wanted != nil { try requireWaiting() }
            let page = try call.page(request, of: key.id.bytes + [0] + (wanted ?? "").utf8) {
                after, limit throws(KMSError) in
                try keyRing.read {
                    (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
                    guard let wanted else {
                        return try transaction.grants(
                            of: key, after: after.flatMap { GrantID(bytes: $0) }, limit: limit)
                    }
                    return try transaction.grants(
                        of: key, granteeText: wanted, after: after.flatMap { GrantID(bytes: $0) },
                        limit: limit)
                }
            } position: {
                $0.name.id.bytes
            }
            return ListGrantsResponse(
                grants: page.entries.map { GrantListEntry($0, in: scope) },
                nextMarker: page.nextMarker, truncated: page.isTruncated)
        }
    }
}

extension StoreTransaction where Self: ~Copyable, Failure == KMSError {
    /// At most `limit` grants for whoever is called `text`, those up to `last` left out.
    fileprivate func grants(
        of key: KeyAddress, granteeText text: String, after last: GrantID?, limit: Int
    ) throws(KMSError) -> [GrantRecord] {
        var found: [GrantRecord] = []
        var last = last
        while found.count < limit {
            let some = try grants(of: key, after: last, limit: 1000)
            found += some.filter { ByteText($0.grantee.text) == ByteText(text) }
            guard some.count == 1000 else { break }
            last = some.last?.name.id
        }
        return Array(found.prefix(limit))
    }
}
