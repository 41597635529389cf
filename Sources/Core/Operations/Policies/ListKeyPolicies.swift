package import KMSAPI
package import KMSModel

extension Engine {
    /// Lists the names of a key's policies, of which there is one.
    ///
    /// Source: AWS KMS API Reference, ListKeyPolicies.
    package func listKeyPolicies(
        _ request: borrowing ListKeyPoliciesRequest, for caller: Caller
    ) throws(KMSError) -> ListKeyPoliciesResponse {
        try recorded(.listKeyPolicies, request, for: caller) { call throws(KMSError) in
            let key = try call.permit(on: request.keyID, taking: .keyOnly, of: request).key
            let page = try call.page(request, of: key.id.bytes) { after, _ in
                after == nil ? [PolicyRules.name] : []
            } position: {
                Array($0.utf8)
            }
            return ListKeyPoliciesResponse(
                policyNames: Array(page.entries), nextMarker: page.nextMarker,
                truncated: page.isTruncated)
        }
    }
}
