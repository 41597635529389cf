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
            unsafe call.record.concerns(alias: scope.aliasARN(name))
            try call.requireKey(behind: name, isRecorded: true, of: request)
            let address = AliasAddress(name, in: scope.region)
            return { transaction, _ throws(KMSError) in
                guard try transaction.alias(address) != nil else {
                    throw KMSError(.notFound, "Alias \(scope.aliasARN(name)) is not found.")
                }
                try transaction.delete(AliasRecord.self, address)
                return DeleteAliasResponse()
            }
        }
    }
}
