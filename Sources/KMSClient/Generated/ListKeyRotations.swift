// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == ListKeyRotationsRequest, Reply == ListKeyRotationsResponse {
    /// ListKeyRotations, as in the AWS KMS API.
    public static var listKeyRotations: Self {
        Self("KMS/ListKeyRotations", repeatable: true)
    }
}

extension KMSClient {
    /// Lists the rotations of a KMS key, oldest first, or all its key materials.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - includeKeyMaterial: Which key materials to list; ROTATIONS_ONLY if absent.
    ///   - limit: How many entries a page may have. 1 to 1,000; 100 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listKeyRotations(
        keyID: String, includeKeyMaterial: IncludeKeyMaterial? = nil, limit: Int? = nil,
        marker: String? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> ListKeyRotationsResponse {
        try await call(
            .listKeyRotations,
            ListKeyRotationsRequest(
                keyID: keyID, includeKeyMaterial: includeKeyMaterial, limit: limit, marker: marker),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Lists the rotations of a KMS key, oldest first, or all its key materials.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - includeKeyMaterial: Which key materials to list; ROTATIONS_ONLY if absent.
    ///   - limit: How many entries a page may have. 1 to 1,000; 100 if absent.
    ///   - marker: Where the listing goes on: the next marker of the page before. 1 to 1,024
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func listKeyRotations(
        keyID: String, includeKeyMaterial: IncludeKeyMaterial? = nil, limit: Int? = nil,
        marker: String? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> ListKeyRotationsResponse {
        try call(
            .listKeyRotations,
            ListKeyRotationsRequest(
                keyID: keyID, includeKeyMaterial: includeKeyMaterial, limit: limit, marker: marker),
            timeout: timeout)
    }
}
