package import KMSAPI
import KMSAccess
package import KMSModel
import KMSStore

extension Engine {
    /// Lets a principal use a key for some operations.
    ///
    /// Source: AWS KMS API Reference, CreateGrant.
    package func createGrant(
        _ request: borrowing CreateGrantRequest, for caller: Caller
    ) throws(KMSError) -> Change<CreateGrantResponse> {
        try changing(.createGrant, request, for: caller) { call throws(KMSError) in
            try Self.requireGrantee(request)
            let constraint = try GrantRules.constraint(request.constraints)
            let permit = try call.permit(
                on: request.keyID, taking: .keyOnly, context: constraint?.context,
                tokens: request.grantTokens, of: request)
            try permit.requireState()
            try GrantRules.require(
                request.operations, of: permit.key, isConstrained: constraint != nil)
            try requireWaiting()
            let key = permit.key.address
            let bits = vault.identifierBits()
            let more = vault.identifierBits()
            guard
                let id = GrantID(
                    bytes: [bits.0, bits.1, more.0, more.1].flatMap(\.bigEndianBytes)),
                let grantee = try call.party(
                    request.granteePrincipal, orService: request.granteeServicePrincipal, "Grantee")
            else { throw KMSError(.internalFailure, "The grant has no grantee.") }
            var grant = GrantRecord(
                GrantAddress(id, of: key), creationDate: call.time, grantee: grantee,
                operations: request.operations.reduce(0) { $0 | $1.bit })
            grant.retiring = try call.party(
                request.retiringPrincipal, orService: request.retiringServicePrincipal, "Retiring")
            grant.constraint = constraint
            grant.sourceARN = request.constraints?.sourceARN
            grant.label = request.name
            if permit.isByGrant { try call.requireParent(of: grant) }
            try CommonChecks.dryRun(request.dryRun)
            return adding(grant, at: call.time, in: call.scope)
        }
    }

    private static func requireGrantee(
        _ request: borrowing CreateGrantRequest
    ) throws(KMSError) {
        guard (request.granteePrincipal == nil) != (request.granteeServicePrincipal == nil) else {
            throw KMSError(
                .validation, "Give either GranteePrincipal or GranteeServicePrincipal.")
        }
        guard request.retiringPrincipal == nil || request.retiringServicePrincipal == nil else {
            throw KMSError(
                .validation, "Give either RetiringPrincipal or RetiringServicePrincipal.")
        }
        guard request.granteeServicePrincipal != nil else { return }
        guard request.constraints?.sourceARN != nil,
            request.retiringPrincipal != nil || request.retiringServicePrincipal != nil
        else {
            throw KMSError(
                .validation,
                "A grant to a service needs the constraint SourceArn and somebody who may retire it."
            )
        }
    }

    /// What stores a new grant, unless one of the same name and content is there.
    private func adding(
        _ grant: GrantRecord, at time: Timestamp, in scope: AccountScope
    ) -> Change<CreateGrantResponse>.Edit {
        let quota = service.settings.grantQuota
        let vault = vault
        let token = Result { () throws(KMSError) in try vault.grantToken(for: grant.name, at: time)
        }
        return { transaction, record throws(KMSError) in
            let key = try transaction.key(grant.name.key, for: .createGrant, in: scope)
            func reply(_ id: GrantID, _ token: String) -> CreateGrantResponse {
                record.response.member("grantId", id.description)
                record.response.member("keyId", scope.keyARN(key.name.id))
                return CreateGrantResponse(grantToken: token, grantID: id.description)
            }
            if let label = grant.label {
                for other in try transaction.grants(of: grant.name.key, called: label)
                where other.isSame(as: grant) {
                    return reply(other.name.id, try vault.grantToken(for: other.name, at: time))
                }
            }
            guard
                try transaction.grantCount(of: grant.name.key) < quota
                    || key.attributes.keyManager == .aws
            else {
                throw KMSError(
                    .limitExceeded, "The key has \(quota) grants, which is its quota.")
            }
            try transaction.add(grant)
            return reply(grant.name.id, try token.get())
        }
    }
}

extension Call {
    /// Throws `AccessDeniedException` unless one of the caller's grants that allow CreateGrant allows all that
    /// `grant` does; reads all of them.
    fileprivate func requireParent(of grant: GrantRecord) throws(KMSError) {
        let accountID = unsafe engine.service.accountID
        // A grant to the account is the caller's only as far as identity policies go, which need no grant.
        let account = GrantParty(.other, "arn:aws:iam::\(accountID):root")
        let parties = GrantParty.parties(of: caller.identity.principal, account: accountID).filter {
            caller.identity.principal.isRoot || $0 != account
        }
        let isWithin = unsafe try engine.keyRing.read {
            (transaction: borrowing ReadTransaction<KMSError>) throws(KMSError) in
            for party in parties {
                for parent in try transaction.grants(of: grant.name.key, for: party)
                where parent.operations & GrantOperation.createGrant.bit != 0
                    && GrantRules.isWithin(grant, parent)
                {
                    return true
                }
            }
            return false
        }
        guard isWithin else {
            throw KMSError(
                .accessDenied,
                "User: \(caller.identity.principal.arn) is not authorized to perform: kms:CreateGrant on "
                    + "resource: \(scope.keyARN(grant.name.key.id)) because the grant that allows it does not "
                    + "allow all of these operations, or has narrower constraints")
        }
    }
}

extension GrantRecord {
    /// Whether both say the same, but for ID and time.
    fileprivate func isSame(as other: GrantRecord) -> Bool {
        grantee == other.grantee && operations == other.operations && retiring == other.retiring
            && constraint?.kind == other.constraint?.kind
            && constraint?.context.canonicalBytes == other.constraint?.context.canonicalBytes
            && sourceARN.map { ByteText($0) } == other.sourceARN.map { ByteText($0) }
    }
}
