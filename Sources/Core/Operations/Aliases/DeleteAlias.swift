package import KMSModel
import KMSStore
package import KMSAPI

extension Engine {
    /// Removes an alias; its key stays as it is.
    ///
    /// Source: AWS KMS API Reference, DeleteAlias.
    package func deleteAlias(
        _ request: borrowing DeleteAliasRequest, for caller: Caller
    ) throws(KMSError) -> Change<DeleteAliasResponse> {
        try changing(.deleteAlias, request, for: caller) { call throws(KMSError) in
            let name = request.aliasName ?? ""
            try AliasRules.requirePrefix(name)

            let scope = call.scope
            try call.authorize(scope.aliasARN(name), of: request)
            try call.requireKey(behind: name, of: request)
            unsafe call.record.concerns(alias: scope.aliasARN(name))
            let address = AliasAddress(name, in: scope.region)
            return { transaction, record throws(KMSError) in
                guard let alias = try transaction.alias(address) else {
                    throw KMSError(.notFound, "Alias \(scope.aliasARN(name)) is not found.")
                }
                try transaction.delete(AliasRecord.self, address)
                record.concerns(key: scope.keyARN(alias.target))
                return DeleteAliasResponse()
            }
        }
    }
}
