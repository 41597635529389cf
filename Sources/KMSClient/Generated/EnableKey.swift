// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == EnableKeyRequest, Reply == EnableKeyResponse {
    /// EnableKey, as in the AWS KMS API.
    public static var enableKey: Self {
        Self("KMS/EnableKey", repeatable: true)
    }
}

extension KMSClient {
    /// Enables a disabled KMS key, so that it can be used again.
    ///
    /// If the key is enabled already, nothing changes.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func enableKey(
        keyID: String, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .enableKey,
            EnableKeyRequest(keyID: keyID),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Enables a disabled KMS key, so that it can be used again.
    ///
    /// If the key is enabled already, nothing changes.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func enableKey(
        keyID: String, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .enableKey,
            EnableKeyRequest(keyID: keyID),
            timeout: timeout)
    }
}
