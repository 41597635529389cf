package import KMSModel
import KMSStore
package import KMSAPI

extension Engine {
    /// Removes an alias; its key stays as it is.
    ///
    /// Source: AWS KMS API Reference, DeleteAlias.
    package func deleteAlias(
        _ request: borrowing DeleteAliasRequest, for caller: Caller
    ) throws(KMSError) -> DeleteAliasResponse {
        try recorded(.deleteAlias, request, for: caller) { call throws(KMSError) in
            let name = request.aliasName ?? ""
            try AliasRules.requirePrefix(name)

            let scope = service.scope
            try call.authorize(scope.aliasARN(name))
            unsafe call.record.concerns(alias: scope.aliasARN(name))
            let target = try service.store.write(with: vault.rows) {
                (transaction: borrowing WriteTransaction<KMSError>) throws(KMSError) in
                guard let alias = try transaction.alias(name) else {
                    throw KMSError(.notFound, "Alias \(scope.aliasARN(name)) is not found.")
                }
                try transaction.deleteAlias(name)
                return alias.target
            }
            unsafe call.record.concerns(key: scope.keyARN(target))
            return DeleteAliasResponse()
        }
    }
}
