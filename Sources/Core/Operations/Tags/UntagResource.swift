package import KMSAPI
package import KMSModel

extension Engine {
    /// Takes tags from a key; what it does not have is ignored.
    ///
    /// Source: AWS KMS API Reference, UntagResource.
    package func untagResource(
        _ request: borrowing UntagResourceRequest, for caller: Caller
    ) throws(KMSError) -> UntagResourceResponse {
        try recorded(.untagResource, request, for: caller) { call throws(KMSError) in
            let gone = Set(request.tagKeys.map { ByteText($0) })
            try call.changeKey(request.keyID) { key in
                key.tags.removeAll { gone.contains(ByteText($0.key)) }
            }
            return UntagResourceResponse()
        }
    }
}
