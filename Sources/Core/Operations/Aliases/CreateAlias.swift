package import KMSModel
import KMSStore
package import KMSWire

extension Engine {
    /// Gives a key a name that no other key has.
    ///
    /// Source: AWS KMS API Reference, CreateAlias.
    package func createAlias(
        _ request: borrowing CreateAliasRequest, for caller: Caller
    ) throws(KMSError) -> CreateAliasResponse {
        try recorded(.createAlias, for: caller) { call throws(KMSError) in
            call.note("aliasName", request.aliasName)
            call.note("targetKeyId", request.targetKeyID)
            var validator = Validator()
            validator.require(alias: request.aliasName)
            validator.require(key: request.targetKeyID, "targetKeyId")
            try validator.finish()
            let name = present(request.aliasName)
            try CommonChecks.newAliasName(name)

            let scope = service.scope
            try call.authorize(scope.aliasARN(name))
            let target = try call.targetOfAlias(present(request.targetKeyID))
            unsafe call.record.concerns(alias: scope.aliasARN(name))
            let now = call.time
            let quota = service.settings.aliasQuota
            try service.store.write(with: vault.rows) {
                (transaction: borrowing WriteTransaction<KMSError>) throws(KMSError) in
                _ = try transaction.aliasTarget(target, in: scope)
                guard try transaction.alias(name) == nil else {
                    throw KMSError(
                        .alreadyExists,
                        "An alias with the name \(scope.aliasARN(name)) already exists")
                }
                try transaction.requireRoomForAlias(of: target, quota: quota)
                try transaction.put(
                    AliasRecord(name: name, target: target, creationDate: now, lastUpdatedDate: now)
                )
            }
            return CreateAliasResponse()
        }
    }
}
