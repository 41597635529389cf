package import KMSAPI
import KMSAccess
package import KMSModel
import KMSStore

extension Engine {
    /// Ends a grant, for those who need it no more.
    ///
    /// Source: AWS KMS API Reference, RetireGrant.
    package func retireGrant(
        _ request: borrowing RetireGrantRequest, for caller: Caller
    ) throws(KMSError) -> Change<RetireGrantResponse> {
        try changing(.retireGrant, request, for: caller) { call throws(KMSError) in
            let address = try call.grant(request)
            let found = try call.find(address.key.id, for: .retireGrant)
            let grant = try keyRing.read {
                (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
                try transaction.grant(address)
            }
            // One that isn't there is said not to be to whoever could retire all.
            let facts =
                grant?.facts(of: service.accountID)
                ?? GrantFacts.ofNobody(in: service.accountID)
            _ = try call.permit(
                to: .retireGrant, found, context: grant?.constraint?.context, retires: facts,
                of: request)
            call.add("grantId", address.id.description)
            guard grant != nil else { throw Call.noGrant(address.id) }
            try CommonChecks.dryRun(request.dryRun)
            return { transaction, _ throws(KMSError) in
                guard try transaction.deleteGrant(address) else { throw Call.noGrant(address.id) }
                return RetireGrantResponse()
            }
        }
    }
}

extension Call {
    /// The grant that a request names, by its token or by key and ID.
    fileprivate func grant(
        _ request: borrowing RetireGrantRequest
    ) throws(KMSError) -> GrantAddress {
        switch (request.grantToken, request.keyID, request.grantID) {
        case (let token?, nil, nil):
            let grant = unsafe try engine.vault.grant(named: token)
            _ = unsafe record.settle(grant.key.region)
            return grant
        case (nil, let key?, let id?):
            let found = try find(key, taking: .keyOnly, for: .retireGrant)
            return GrantAddress(
                try Self.grantID(id), of: unsafe KeyAddress(found.id, in: record.region))
        default:
            throw KMSError(.validation, "Give either GrantToken, or KeyId and GrantId.")
        }
    }
}
