// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation
where Request == UpdateKeyDescriptionRequest, Reply == UpdateKeyDescriptionResponse {
    /// UpdateKeyDescription, as in the AWS KMS API.
    public static var updateKeyDescription: Self {
        Self("KMS/UpdateKeyDescription", repeatable: true)
    }
}

extension KMSClient {
    /// Replaces the description of a KMS key.
    ///
    /// It fails if the key is pending deletion.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - description: The new description. 0 to 8,192 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func updateKeyDescription(
        keyID: String, description: String, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .updateKeyDescription,
            UpdateKeyDescriptionRequest(keyID: keyID, description: description),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Replaces the description of a KMS key.
    ///
    /// It fails if the key is pending deletion.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - description: The new description. 0 to 8,192 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func updateKeyDescription(
        keyID: String, description: String, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .updateKeyDescription,
            UpdateKeyDescriptionRequest(keyID: keyID, description: description),
            timeout: timeout)
    }
}
