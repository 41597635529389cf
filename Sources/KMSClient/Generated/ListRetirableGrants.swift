// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation
where Request == ListRetirableGrantsRequest, Reply == ListRetirableGrantsResponse {
    /// ListRetirableGrants, as in the AWS KMS API.
    public static var listRetirableGrants: Self {
        Self("KMS/ListRetirableGrants", repeatable: true)
    }
}

extension KMSClient {
    /// Lists the grants that a principal may retire.
    ///
    /// - Parameters:
    ///   - limit: How many entries a page may have. 1 to 100; 50 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - retiringPrincipal: The principal whose grants to list, by its ARN. 1 to 256 characters.
    ///   - retiringServicePrincipal: The service whose grants to list. 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listRetirableGrants(
        limit: Int? = nil, marker: String? = nil, retiringPrincipal: String? = nil,
        retiringServicePrincipal: String? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> ListRetirableGrantsResponse {
        try await call(
            .listRetirableGrants,
            ListRetirableGrantsRequest(
                limit: limit, marker: marker, retiringPrincipal: retiringPrincipal,
                retiringServicePrincipal: retiringServicePrincipal),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Lists the grants that a principal may retire.
    ///
    /// - Parameters:
    ///   - limit: How many entries a page may have. 1 to 100; 50 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - retiringPrincipal: The principal whose grants to list, by its ARN. 1 to 256 characters.
    ///   - retiringServicePrincipal: The service whose grants to list. 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listRetirableGrants(
        limit: Int? = nil, marker: String? = nil, retiringPrincipal: String? = nil,
        retiringServicePrincipal: String? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> ListRetirableGrantsResponse {
        try call(
            .listRetirableGrants,
            ListRetirableGrantsRequest(
                limit: limit, marker: marker, retiringPrincipal: retiringPrincipal,
                retiringServicePrincipal: retiringServicePrincipal),
            timeout: timeout)
    }
}
