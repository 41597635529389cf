package import KMSAPI
package import KMSModel

extension Engine {
    /// Replaces the policy of a key, whatever its state.
    ///
    /// Source: AWS KMS API Reference, PutKeyPolicy.
    package func putKeyPolicy(
        _ request: borrowing PutKeyPolicyRequest, for caller: Caller
    ) throws(KMSError) -> Change<PutKeyPolicyResponse> {
        try changing(.putKeyPolicy, request, for: caller) { call throws(KMSError) in
            let key = try call.permit(on: request.keyID, taking: .keyOnly, of: request).key.address
            try PolicyRules.require(request.policyName)
            let policy = try call.keyPolicy(
                request.policy ?? "", for: key,
                bypassesCheck: request.bypassPolicyLockoutSafetyCheck)
            return call.changing(key, PutKeyPolicyResponse()) { key in
                key.policy = policy.text
                key.policyUsers = policy.users
            }
        }
    }
}
