package import KMSAPI
package import KMSModel

extension Engine {
    /// Gives tags to a key; a tag that it has gets the new value.
    ///
    /// Source: AWS KMS API Reference, TagResource.
    package func tagResource(
        _ request: borrowing TagResourceRequest, for caller: Caller
    ) throws(KMSError) -> Change<TagResourceResponse> {
        try changing(.tagResource, request, for: caller) { call throws(KMSError) in
            let new = try TagRules.records(of: request.tags)
            return try call.changeKey(request.keyID, of: request, TagResourceResponse()) {
                key throws(KMSError) in
                for tag in new {
                    if let place = key.tags.firstIndex(where: { $0.hasSameKey(as: tag) }) {
                        key.tags[place] = tag
                    } else {
                        key.tags.append(tag)
                    }
                }
                guard key.tags.count <= TagRules.limit else { throw TagRules.tooMany }
            }
        }
    }
}
