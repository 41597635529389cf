// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == PutKeyPolicyRequest, Reply == PutKeyPolicyResponse {
    /// PutKeyPolicy, as in the AWS KMS API.
    public static var putKeyPolicy: Self {
        Self("KMS/PutKeyPolicy", repeatable: true)
    }
}

extension KMSClient {
    /// Replaces the key policy of a KMS key.
    ///
    /// The new policy holds for the next call of every connection. One that would keep you from
    /// replacing it again is refused, unless you bypass that check. Users keep the number they have
    /// now: a name that another user has later inherits nothing.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - policy: The key policy, a JSON document. 1 to 131,072 characters.
    ///   - policyName: The name of the policy; default is the only one, and the one meant if
    ///     absent. 1 to 128 characters.
    ///   - bypassPolicyLockoutSafetyCheck: Skips the check that the caller can change the key
    ///     policy later.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func putKeyPolicy(
        keyID: String, policy: String, policyName: String? = nil,
        bypassPolicyLockoutSafetyCheck: Bool? = nil, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .putKeyPolicy,
            PutKeyPolicyRequest(
                keyID: keyID, policyName: policyName, policy: policy,
                bypassPolicyLockoutSafetyCheck: bypassPolicyLockoutSafetyCheck),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Replaces the key policy of a KMS key.
    ///
    /// The new policy holds for the next call of every connection. One that would keep you from
    /// replacing it again is refused, unless you bypass that check. Users keep the number they have
    /// now: a name that another user has later inherits nothing.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - policy: The key policy, a JSON document. 1 to 131,072 characters.
    ///   - policyName: The name of the policy; default is the only one, and the one meant if
    ///     absent. 1 to 128 characters.
    ///   - bypassPolicyLockoutSafetyCheck: Skips the check that the caller can change the key
    ///     policy later.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func putKeyPolicy(
        keyID: String, policy: String, policyName: String? = nil,
        bypassPolicyLockoutSafetyCheck: Bool? = nil, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .putKeyPolicy,
            PutKeyPolicyRequest(
                keyID: keyID, policyName: policyName, policy: policy,
                bypassPolicyLockoutSafetyCheck: bypassPolicyLockoutSafetyCheck),
            timeout: timeout)
    }
}
