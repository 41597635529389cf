// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == ListResourceTagsRequest, Reply == ListResourceTagsResponse {
    /// ListResourceTags, as in the AWS KMS API.
    public static var listResourceTags: Self {
        Self("KMS/ListResourceTags", repeatable: true)
    }
}

extension KMSClient {
    /// Lists the tags of a KMS key.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - limit: How many entries a page may have. 1 to 50; 50 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listResourceTags(
        keyID: String, limit: Int? = nil, marker: String? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> ListResourceTagsResponse {
        try await call(
            .listResourceTags,
            ListResourceTagsRequest(keyID: keyID, limit: limit, marker: marker),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Lists the tags of a KMS key.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - limit: How many entries a page may have. 1 to 50; 50 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listResourceTags(
        keyID: String, limit: Int? = nil, marker: String? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> ListResourceTagsResponse {
        try call(
            .listResourceTags,
            ListResourceTagsRequest(keyID: keyID, limit: limit, marker: marker),
            timeout: timeout)
    }
}
