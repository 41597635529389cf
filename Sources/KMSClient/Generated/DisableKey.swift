// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == DisableKeyRequest, Reply == DisableKeyResponse {
    /// DisableKey, as in the AWS KMS API.
    public static var disableKey: Self {
        Self("KMS/DisableKey", repeatable: true)
    }
}

extension KMSClient {
    /// Disables a KMS key; the very next call that uses it is refused.
    ///
    /// Data keys that were handed out stay usable. If the key is disabled already, nothing changes.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func disableKey(
        keyID: String, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .disableKey,
            DisableKeyRequest(keyID: keyID),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Disables a KMS key; the very next call that uses it is refused.
    ///
    /// Data keys that were handed out stay usable. If the key is disabled already, nothing changes.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func disableKey(
        keyID: String, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .disableKey,
            DisableKeyRequest(keyID: keyID),
            timeout: timeout)
    }
}
