// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == SimulateAccessRequest, Reply == SimulateAccessResponse {
    /// Decides a call that nobody makes, and tells why.
    public static var simulateAccess: Self {
        Self("KMSAccess/SimulateAccess", repeatable: true)
    }
}

extension KMSClient {
    /// Decides a call that nobody makes, and tells why.
    ///
    /// Condition keys that the call would have beside those of caller, key and time are given by
    /// name.
    ///
    /// - Parameters:
    ///   - principal: The principal, by its ARN, or the name of a service. 1 to 256 characters.
    ///   - action: The action, as kms:Decrypt. 1 to 128 characters.
    ///   - resource: A key or alias by ID, name or ARN; * for what concerns none. 1 to 2,048
    ///     characters.
    ///   - encryptionContext: The encryption context of the call.
    ///   - conditions: What else the call has for conditions. At most 30 elements.
    ///   - policy: A key policy in place of the key's own. 1 to 131,072 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func simulateAccess(
        principal: String, action: String, resource: String,
        encryptionContext: EncryptionContext? = nil, conditions: [ConditionKeyValues] = [],
        policy: String? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> SimulateAccessResponse {
        try await call(
            .simulateAccess,
            SimulateAccessRequest(
                principal: principal, action: action, resource: resource,
                encryptionContext: encryptionContext, conditions: conditions, policy: policy),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Decides a call that nobody makes, and tells why.
    ///
    /// Condition keys that the call would have beside those of caller, key and time are given by
    /// name.
    ///
    /// - Parameters:
    ///   - principal: The principal, by its ARN, or the name of a service. 1 to 256 characters.
    ///   - action: The action, as kms:Decrypt. 1 to 128 characters.
    ///   - resource: A key or alias by ID, name or ARN; * for what concerns none. 1 to 2,048
    ///     characters.
    ///   - encryptionContext: The encryption context of the call.
    ///   - conditions: What else the call has for conditions. At most 30 elements.
    ///   - policy: A key policy in place of the key's own. 1 to 131,072 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func simulateAccess(
        principal: String, action: String, resource: String,
        encryptionContext: EncryptionContext? = nil, conditions: [ConditionKeyValues] = [],
        policy: String? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> SimulateAccessResponse {
        try call(
            .simulateAccess,
            SimulateAccessRequest(
                principal: principal, action: action, resource: resource,
                encryptionContext: encryptionContext, conditions: conditions, policy: policy),
            timeout: timeout)
    }
}
