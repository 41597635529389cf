// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == ListGrantsRequest, Reply == ListGrantsResponse {
    /// ListGrants, as in the AWS KMS API.
    public static var listGrants: Self {
        Self("KMS/ListGrants", repeatable: true)
    }
}

extension KMSClient {
    /// Lists the grants of a KMS key.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - limit: How many entries a page may have. 1 to 100; 50 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - grantID: List only this grant. 1 to 128 characters.
    ///   - granteePrincipal: List only the grants of this principal. 1 to 256 characters.
    ///   - granteeServicePrincipal: List only the grants of this service. 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listGrants(
        keyID: String, limit: Int? = nil, marker: String? = nil, grantID: String? = nil,
        granteePrincipal: String? = nil, granteeServicePrincipal: String? = nil,
        timeout: Duration? = nil
    ) async throws(KMSError) -> ListGrantsResponse {
        try await call(
            .listGrants,
            ListGrantsRequest(
                limit: limit, marker: marker, keyID: keyID, grantID: grantID,
                granteePrincipal: granteePrincipal, granteeServicePrincipal: granteeServicePrincipal
            ),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Lists the grants of a KMS key.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - limit: How many entries a page may have. 1 to 100; 50 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - grantID: List only this grant. 1 to 128 characters.
    ///   - granteePrincipal: List only the grants of this principal. 1 to 256 characters.
    ///   - granteeServicePrincipal: List only the grants of this service. 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listGrants(
        keyID: String, limit: Int? = nil, marker: String? = nil, grantID: String? = nil,
        granteePrincipal: String? = nil, granteeServicePrincipal: String? = nil,
        timeout: Duration? = nil
    ) throws(KMSError) -> ListGrantsResponse {
        try call(
            .listGrants,
            ListGrantsRequest(
                limit: limit, marker: marker, keyID: keyID, grantID: grantID,
                granteePrincipal: granteePrincipal, granteeServicePrincipal: granteeServicePrincipal
            ),
            timeout: timeout)
    }
}
