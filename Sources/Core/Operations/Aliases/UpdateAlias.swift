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

            let scope = service.scope
            let found = try call.targetOfAlias(request.targetKeyID)
            try call.authorize(scope.aliasARN(name), of: request)
            let target = try call.permit(
                to: .operation(call.operation), found, of: request
            ).key.record.keyID
            unsafe call.record.concerns(alias: scope.aliasARN(name))
            let now = call.time
            let quota = service.settings.aliasQuota
            return { transaction, _ throws(KMSError) in
                guard var alias = try transaction.alias(name) else {
                    throw KMSError(.notFound, "Alias \(scope.aliasARN(name)) is not found.")
                }
                let new = try transaction.aliasTarget(target, of: .updateAlias, in: scope)
                if let old = try transaction.key(alias.target) {
                    try Self.requireSameKind(old, new)
                }
                if alias.target != target {
                    try transaction.requireRoomForAlias(of: target, quota: quota)
                }
                alias.target = target
                alias.lastUpdatedDate = now
                try transaction.put(alias)
                return UpdateAliasResponse()
            }
        }
    }

    private static func requireSameKind(_ old: KeyRecord, _ new: KeyRecord) throws(KMSError) {
        guard let oldSpec = KeySpec(rawValue: old.keySpec),
            let newSpec = KeySpec(rawValue: new.keySpec),
            KeyType.of(oldSpec).isLike(KeyType.of(newSpec)), old.keyUsage == new.keyUsage
        else {
            throw KMSError(
                .validation,
                "The old and the new key of an alias must be of the same type and have the same key usage."
            )
        }
    }
}
