package import KMSAPI
import KMSAccess
package import KMSModel
import KMSStore

extension Engine {
    /// Returns the policy of a key as it was put, but that users who are gone are shown by their unique ID.
    ///
    /// Source: AWS KMS API Reference, GetKeyPolicy.
    package func getKeyPolicy(
        _ request: borrowing GetKeyPolicyRequest, for caller: Caller
    ) throws(KMSError) -> GetKeyPolicyResponse {
        try recorded(.getKeyPolicy, request, for: caller) { call throws(KMSError) in
            let key = try call.permit(on: request.keyID, taking: .keyOnly, of: request).key
            try PolicyRules.require(request.policyName)
            return GetKeyPolicyResponse(
                policy: try call.shownPolicy(of: key.attributes), policyName: PolicyRules.name)
        }
    }
}

extension Call {
    /// The text of a key's policy. Gives the call up if this thread may not wait for the name service.
    fileprivate func shownPolicy(of key: KeyAttributes) throws(KMSError) -> String {
        let service = unsafe engine.service
        guard let text = key.policy else { return Policy.defaultText(of: service.accountID) }
        guard !key.policyUsers.isEmpty else { return text }
        unsafe try engine.requireWaiting()
        var gone: [PolicyDocument.NamedUser] = []
        for user in key.policyUsers {
            switch service.directory.user(user.name) {
            case .uid(user.uid), .failed: break
            case .uid, .unknown: gone.append(.init(name: user.name, uid: user.uid))
            }
        }
        return PolicyDocument.text(text, replacing: gone, account: service.accountID)
    }
}
