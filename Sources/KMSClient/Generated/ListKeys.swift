// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == ListKeysRequest, Reply == ListKeysResponse {
    /// ListKeys, as in the AWS KMS API.
    public static var listKeys: Self {
        Self("KMS/ListKeys", repeatable: true)
    }
}

extension KMSClient {
    /// Lists the KMS keys of the account and Region, whatever their state.
    ///
    /// - Parameters:
    ///   - limit: How many entries a page may have. 1 to 1,000; 100 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listKeys(
        limit: Int? = nil, marker: String? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> ListKeysResponse {
        try await call(
            .listKeys,
            ListKeysRequest(limit: limit, marker: marker),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Lists the KMS keys of the account and Region, whatever their state.
    ///
    /// - Parameters:
    ///   - limit: How many entries a page may have. 1 to 1,000; 100 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listKeys(
        limit: Int? = nil, marker: String? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> ListKeysResponse {
        try call(
            .listKeys,
            ListKeysRequest(limit: limit, marker: marker),
            timeout: timeout)
    }
}
