package import KMSAPI
package import KMSModel

extension Engine {
    /// Takes tags from a key; what it does not have is ignored.
    ///
    /// Source: AWS KMS API Reference, UntagResource.
    package func untagResource(
        _ request: borrowing UntagResourceRequest, for caller: Caller
    ) throws(KMSError) -> Change<UntagResourceResponse> {
        try changing(.untagResource, request, for: caller) { call throws(KMSError) in
            let gone = Set(request.tagKeys.map { ByteText($0) })
            return try call.changeKey(request.keyID, of: request, UntagResourceResponse()) { key in
                key.tags.removeAll { gone.contains(ByteText($0.key)) }
            }
        }
    }
}
