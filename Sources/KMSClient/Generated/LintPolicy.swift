// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == LintPolicyRequest, Reply == LintPolicyResponse {
    /// Reads a policy as the daemon would, and tells its faults and what its author can hardly
    /// mean.
    public static var lintPolicy: Self {
        Self("KMSAccess/LintPolicy", repeatable: true)
    }
}

extension KMSClient {
    /// Reads a policy as the daemon would, and tells its faults and what its author can hardly
    /// mean.
    ///
    /// - Parameters:
    ///   - policy: The document; without one, the identity policies that are loaded are looked at.
    ///     1 to 131,072 characters.
    ///   - identity: Whether it is an identity policy; otherwise it is a key policy.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func lintPolicy(
        policy: String? = nil, identity: Bool? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> LintPolicyResponse {
        try await call(
            .lintPolicy,
            LintPolicyRequest(policy: policy, identity: identity),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Reads a policy as the daemon would, and tells its faults and what its author can hardly
    /// mean.
    ///
    /// - Parameters:
    ///   - policy: The document; without one, the identity policies that are loaded are looked at.
    ///     1 to 131,072 characters.
    ///   - identity: Whether it is an identity policy; otherwise it is a key policy.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func lintPolicy(
        policy: String? = nil, identity: Bool? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> LintPolicyResponse {
        try call(
            .lintPolicy,
            LintPolicyRequest(policy: policy, identity: identity),
            timeout: timeout)
    }
}
