package import KMSAPI
package import KMSModel

extension Engine {
    /// Lists the tags of a key, whatever its state, in the order of their keys.
    ///
    /// Source: AWS KMS API Reference, ListResourceTags.
    package func listResourceTags(
        _ request: borrowing ListResourceTagsRequest, for caller: Caller
    ) throws(KMSError) -> ListResourceTagsResponse {
        try recorded(.listResourceTags, request, for: caller) { call throws(KMSError) in
            let key = try call.permit(on: request.keyID, taking: .keyOnly, of: request).key
                .attributes
            let page = try call.page(request, of: key.keyID.bytes) { after, limit in
                key.tags.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                    .filter { after?.lexicographicallyPrecedes($0.key.utf8) ?? true }
                    .prefix(limit).map { $0 }
            } position: {
                Array($0.key.utf8)
            }
            return ListResourceTagsResponse(
                tags: page.entries.map { Tag(tagKey: $0.key, tagValue: $0.value) },
                nextMarker: page.nextMarker, truncated: page.isTruncated)
        }
    }
}
