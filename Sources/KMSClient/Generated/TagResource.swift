// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == TagResourceRequest, Reply == TagResourceResponse {
    /// TagResource, as in the AWS KMS API.
    public static var tagResource: Self {
        Self("KMS/TagResource", repeatable: true)
    }
}

extension KMSClient {
    /// Gives tags to a KMS key; a tag that it has already gets the new value.
    ///
    /// A key has at most 50 tags.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - tags: The tags, each tag key once. At most 50 elements.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func tagResource(
        keyID: String, tags: [Tag], timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .tagResource,
            TagResourceRequest(keyID: keyID, tags: tags),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Gives tags to a KMS key; a tag that it has already gets the new value.
    ///
    /// A key has at most 50 tags.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - tags: The tags, each tag key once. At most 50 elements.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func tagResource(
        keyID: String, tags: [Tag], timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .tagResource,
            TagResourceRequest(keyID: keyID, tags: tags),
            timeout: timeout)
    }
}
