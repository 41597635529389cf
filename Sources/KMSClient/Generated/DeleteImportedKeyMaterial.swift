// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation
where Request == DeleteImportedKeyMaterialRequest, Reply == DeleteImportedKeyMaterialResponse {
    /// DeleteImportedKeyMaterial, as in the AWS KMS API.
    public static var deleteImportedKeyMaterial: Self {
        Self("KMS/DeleteImportedKeyMaterial", repeatable: true)
    }
}

extension KMSClient {
    /// Deletes imported key material; the KMS key can't be used until it is imported again.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - keyMaterialID: The key material; the current one if absent. 64 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func deleteImportedKeyMaterial(
        keyID: String, keyMaterialID: String? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> DeleteImportedKeyMaterialResponse {
        try await call(
            .deleteImportedKeyMaterial,
            DeleteImportedKeyMaterialRequest(keyID: keyID, keyMaterialID: keyMaterialID),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Deletes imported key material; the KMS key can't be used until it is imported again.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - keyMaterialID: The key material; the current one if absent. 64 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func deleteImportedKeyMaterial(
        keyID: String, keyMaterialID: String? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> DeleteImportedKeyMaterialResponse {
        try call(
            .deleteImportedKeyMaterial,
            DeleteImportedKeyMaterialRequest(keyID: keyID, keyMaterialID: keyMaterialID),
            timeout: timeout)
    }
}
