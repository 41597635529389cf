package import KMSModel
import KMSStore
package import KMSAPI

extension Engine {
    /// Gives a key a name that no other key has.
    ///
    /// Source: AWS KMS API Reference, CreateAlias.
    package func createAlias(
        _ request: borrowing CreateAliasRequest, for caller: Caller
    ) throws(KMSError) -> Change<CreateAliasResponse> {
        try changing(.createAlias, request, for: caller) { call throws(KMSError) in
            let name = request.aliasName ?? ""
            try AliasRules.requireNew(name)

            let found = try call.targetOfAlias(request.targetKeyID)
            let scope = call.scope
            try call.authorize(scope.aliasARN(name), of: request)
            let target = try call.permit(
                to: .operation(call.operation), found, of: request
            ).key.address
            unsafe call.record.concerns(alias: scope.aliasARN(name))
            let now = call.time
            let alias = AliasAddress(name, in: scope.region)
            let quota = service.settings.aliasQuota
            return { transaction, _ throws(KMSError) in
                _ = try transaction.key(target, for: .createAlias, in: scope)
                guard try transaction.alias(alias) == nil else {
                    throw KMSError(
                        .alreadyExists,
                        "An alias with the name \(scope.aliasARN(name)) already exists")
                }
                try transaction.requireRoomForAlias(of: target, quota: quota)
                try transaction.put(
                    AliasRecord(
                        alias, target: target.id, creationDate: now, lastUpdatedDate: now)
                )
                return CreateAliasResponse()
            }
        }
    }
}
