public import KMSModel
public import KMSAPI

extension KMSClient {
    /// Gives tags to a key; a tag that it has already gets the new value. At most 50 in all.
    public func tagResource(
        keyID: String, tags: [Tag], timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .tagResource,
            TagResourceRequest(keyID: keyID, tags: tags),
            timeout: timeout)
    }

    /// Takes the tags with these keys from a key; those that it does not have are ignored.
    public func untagResource(
        keyID: String, tagKeys: [String], timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .untagResource,
            UntagResourceRequest(keyID: keyID, tagKeys: tagKeys),
            timeout: timeout)
    }

    /// Lists one page of a key's tags.
    ///
    /// `limit` is 1 to 50 entries, `marker` the `nextMarker` of the page before.
    public func listResourceTags(
        keyID: String, limit: Int? = nil, marker: String? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> ListResourceTagsResponse {
        try await call(
            .listResourceTags,
            ListResourceTagsRequest(keyID: keyID, limit: limit, marker: marker),
            timeout: timeout)
    }
}
