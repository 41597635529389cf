package import KMSModel
import KMSStore
package import KMSAPI

extension Engine {
    /// Lets an alias stand for another key of the same type and use.
    ///
    /// Source: AWS KMS API Reference, UpdateAlias.
    package func updateAlias(
        _ request: borrowing UpdateAliasRequest, for caller: Caller
    ) throws(KMSError) -> Change<UpdateAliasResponse> {
        try changing(.updateAlias, request, for: caller) { call throws(KMSError) in
            let name = request.aliasName ?? ""
            try AliasRules.requirePrefix(name)

            let found = try call.targetOfAlias(request.targetKeyID)
            let scope = call.scope
            try call.authorize(scope.aliasARN(name), of: request)
            unsafe call.record.concerns(alias: scope.aliasARN(name))
            try call.requireKey(behind: name, isRecorded: false, of: request)
            let target = try call.permit(
                to: .operation(call.operation), found, of: request
            ).key.address
            let now = call.time
            let address = AliasAddress(name, in: scope.region)
            let quota = service.settings.aliasQuota
            return { transaction, _ throws(KMSError) in
                guard var alias = try transaction.alias(address) else {
                    throw KMSError(.notFound, "Alias \(scope.aliasARN(name)) is not found.")
                }
                let new = try transaction.key(target, for: .updateAlias, in: scope)
                if let old = try transaction.key(alias.key) {
                    try Self.requireSameKind(old.attributes, new.attributes)
                }
                if alias.target != target.id {
                    try transaction.requireRoomForAlias(of: target, quota: quota)
                }
                alias.target = target.id
                alias.lastUpdatedDate = now
                try transaction.put(alias)
                return UpdateAliasResponse()
            }
        }
    }

    private static func requireSameKind(
        _ old: KeyAttributes, _ new: KeyAttributes
    ) throws(KMSError) {
        guard KeyType.of(old.keySpec).isLike(KeyType.of(new.keySpec)), old.keyUsage == new.keyUsage
        else {
            throw KMSError(
                .validation,
                "The old and the new key of an alias must be of the same type and have the same key usage."
            )
        }
    }
}
