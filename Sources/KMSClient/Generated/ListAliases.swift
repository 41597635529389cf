// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == ListAliasesRequest, Reply == ListAliasesResponse {
    /// ListAliases, as in the AWS KMS API.
    public static var listAliases: Self {
        Self("KMS/ListAliases", repeatable: true)
    }
}

extension KMSClient {
    /// Lists the aliases: all, or those of one KMS key.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key whose aliases are listed; all aliases if absent. Key ID or key ARN; 1
    ///     to 2,048 characters.
    ///   - limit: How many entries a page may have. 1 to 100; 50 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listAliases(
        keyID: String? = nil, limit: Int? = nil, marker: String? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> ListAliasesResponse {
        try await call(
            .listAliases,
            ListAliasesRequest(keyID: keyID, limit: limit, marker: marker),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Lists the aliases: all, or those of one KMS key.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key whose aliases are listed; all aliases if absent. Key ID or key ARN; 1
    ///     to 2,048 characters.
    ///   - limit: How many entries a page may have. 1 to 100; 50 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listAliases(
        keyID: String? = nil, limit: Int? = nil, marker: String? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> ListAliasesResponse {
        try call(
            .listAliases,
            ListAliasesRequest(keyID: keyID, limit: limit, marker: marker),
            timeout: timeout)
    }
}
