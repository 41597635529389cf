// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == UntagResourceRequest, Reply == UntagResourceResponse {
    /// UntagResource, as in the AWS KMS API.
    public static var untagResource: Self {
        Self("KMS/UntagResource", repeatable: true)
    }
}

extension KMSClient {
    /// Takes tags from a KMS key.
    ///
    /// Tags that the key does not have are ignored.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - tagKeys: The keys of the tags to take away; those that the KMS key does not have are
    ///     ignored. At most 50 elements of 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func untagResource(
        keyID: String, tagKeys: [String], timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .untagResource,
            UntagResourceRequest(keyID: keyID, tagKeys: tagKeys),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Takes tags from a KMS key.
    ///
    /// Tags that the key does not have are ignored.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - tagKeys: The keys of the tags to take away; those that the KMS key does not have are
    ///     ignored. At most 50 elements of 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func untagResource(
        keyID: String, tagKeys: [String], timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .untagResource,
            UntagResourceRequest(keyID: keyID, tagKeys: tagKeys),
            timeout: timeout)
    }
}
