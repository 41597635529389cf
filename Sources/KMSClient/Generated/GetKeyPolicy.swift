// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == GetKeyPolicyRequest, Reply == GetKeyPolicyResponse {
    /// GetKeyPolicy, as in the AWS KMS API.
    public static var getKeyPolicy: Self {
        Self("KMS/GetKeyPolicy", repeatable: true)
    }
}

extension KMSClient {
    /// Returns the key policy of a KMS key.
    ///
    /// A user who is gone is shown by the unique ID, which begins with AIDA.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - policyName: The name of the policy; default is the only one, and the one meant if
    ///     absent. 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func getKeyPolicy(
        keyID: String, policyName: String? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> GetKeyPolicyResponse {
        try await call(
            .getKeyPolicy,
            GetKeyPolicyRequest(keyID: keyID, policyName: policyName),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Returns the key policy of a KMS key.
    ///
    /// A user who is gone is shown by the unique ID, which begins with AIDA.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - policyName: The name of the policy; default is the only one, and the one meant if
    ///     absent. 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func getKeyPolicy(
        keyID: String, policyName: String? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> GetKeyPolicyResponse {
        try call(
            .getKeyPolicy,
            GetKeyPolicyRequest(keyID: keyID, policyName: policyName),
            timeout: timeout)
    }
}
