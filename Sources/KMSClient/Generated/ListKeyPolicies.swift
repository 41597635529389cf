// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == ListKeyPoliciesRequest, Reply == ListKeyPoliciesResponse {
    /// ListKeyPolicies, as in the AWS KMS API.
    public static var listKeyPolicies: Self {
        Self("KMS/ListKeyPolicies", repeatable: true)
    }
}

extension KMSClient {
    /// Lists the names of the key policies of a KMS key: there is one, default.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - limit: How many entries a page may have. 1 to 1,000; 100 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listKeyPolicies(
        keyID: String, limit: Int? = nil, marker: String? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> ListKeyPoliciesResponse {
        try await call(
            .listKeyPolicies,
            ListKeyPoliciesRequest(keyID: keyID, limit: limit, marker: marker),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Lists the names of the key policies of a KMS key: there is one, default.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - limit: How many entries a page may have. 1 to 1,000; 100 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listKeyPolicies(
        keyID: String, limit: Int? = nil, marker: String? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> ListKeyPoliciesResponse {
        try call(
            .listKeyPolicies,
            ListKeyPoliciesRequest(keyID: keyID, limit: limit, marker: marker),
            timeout: timeout)
    }
}
