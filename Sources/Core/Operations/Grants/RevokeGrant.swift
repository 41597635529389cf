package import KMSAPI
package import KMSModel
import KMSStore

extension Engine {
    /// Ends a grant, for whoever administers the key.
    ///
    /// Source: AWS KMS API Reference, RevokeGrant.
    package func revokeGrant(
        _ request: borrowing RevokeGrantRequest, for caller: Caller
    ) throws(KMSError) -> Change<RevokeGrantResponse> {
        try changing(.revokeGrant, request, for: caller) { call throws(KMSError) in
            let key = try call.permit(on: request.keyID, taking: .keyOnly, of: request).key.address
            let address = GrantAddress(try Call.grantID(request.grantID ?? ""), of: key)
            let isThere = try keyRing.read {
                (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
                try transaction.grant(address) != nil
            }
            guard isThere else { throw Call.noGrant(address.id) }
            try CommonChecks.dryRun(request.dryRun)
            return { transaction, _ throws(KMSError) in
                guard try transaction.deleteGrant(address) else { throw Call.noGrant(address.id) }
                return RevokeGrantResponse()
            }
        }
    }
}
