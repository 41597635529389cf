// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation
where Request == ImportKeyMaterialRequest, Reply == ImportKeyMaterialResponse {
    /// ImportKeyMaterial, as in the AWS KMS API.
    public static var importKeyMaterial: Self {
        Self("KMS/ImportKeyMaterial", repeatable: false)
    }
}

extension KMSClient {
    /// Brings encrypted key material into a KMS key whose origin is EXTERNAL.
    ///
    /// A symmetric encryption key is 32 bytes, an HMAC key as long as its hash, a private key a
    /// DER-encoded PKCS #8 PrivateKeyInfo. Key material stays for good, or expires: then the key
    /// can't be used until the same key material is imported again. Never sent twice: after
    /// ``KMSErrorCode/unavailable`` look at the key's state.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - importToken: The token that GetParametersForImport returned. 1 to 6,144 bytes.
    ///   - encryptedKeyMaterial: The key material, encrypted with the public key that came with the
    ///     token. 1 to 6,144 bytes.
    ///   - validTo: When the key material expires, in seconds since the Unix epoch: at most 365
    ///     days ahead. Must come if it expires, and only then.
    ///   - expirationModel: Whether the key material expires; KEY_MATERIAL_EXPIRES if absent.
    ///   - importType: Whether the key material is new to the key; symmetric encryption keys only.
    ///     NEW_KEY_MATERIAL if absent, and after the first import EXISTING_KEY_MATERIAL.
    ///   - keyMaterialDescription: What to say of the key material; symmetric encryption keys only.
    ///     0 to 256 characters.
    ///   - keyMaterialID: The key material that is to come back; symmetric encryption keys only. 64
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func importKeyMaterial(
        keyID: String, importToken: [UInt8], encryptedKeyMaterial: [UInt8],
        validTo: Timestamp? = nil, expirationModel: ExpirationModelType? = nil,
        importType: ImportType? = nil, keyMaterialDescription: String? = nil,
        keyMaterialID: String? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> ImportKeyMaterialResponse {
        try await call(
            .importKeyMaterial,
            ImportKeyMaterialRequest(
                keyID: keyID, importToken: importToken, encryptedKeyMaterial: encryptedKeyMaterial,
                validTo: validTo, expirationModel: expirationModel, importType: importType,
                keyMaterialDescription: keyMaterialDescription, keyMaterialID: keyMaterialID),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Brings encrypted key material into a KMS key whose origin is EXTERNAL.
    ///
    /// A symmetric encryption key is 32 bytes, an HMAC key as long as its hash, a private key a
    /// DER-encoded PKCS #8 PrivateKeyInfo. Key material stays for good, or expires: then the key
    /// can't be used until the same key material is imported again. Never sent twice: after
    /// ``KMSErrorCode/unavailable`` look at the key's state.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - importToken: The token that GetParametersForImport returned. 1 to 6,144 bytes.
    ///   - encryptedKeyMaterial: The key material, encrypted with the public key that came with the
    ///     token. 1 to 6,144 bytes.
    ///   - validTo: When the key material expires, in seconds since the Unix epoch: at most 365
    ///     days ahead. Must come if it expires, and only then.
    ///   - expirationModel: Whether the key material expires; KEY_MATERIAL_EXPIRES if absent.
    ///   - importType: Whether the key material is new to the key; symmetric encryption keys only.
    ///     NEW_KEY_MATERIAL if absent, and after the first import EXISTING_KEY_MATERIAL.
    ///   - keyMaterialDescription: What to say of the key material; symmetric encryption keys only.
    ///     0 to 256 characters.
    ///   - keyMaterialID: The key material that is to come back; symmetric encryption keys only. 64
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func importKeyMaterial(
        keyID: String, importToken: [UInt8], encryptedKeyMaterial: [UInt8],
        validTo: Timestamp? = nil, expirationModel: ExpirationModelType? = nil,
        importType: ImportType? = nil, keyMaterialDescription: String? = nil,
        keyMaterialID: String? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> ImportKeyMaterialResponse {
        try call(
            .importKeyMaterial,
            ImportKeyMaterialRequest(
                keyID: keyID, importToken: importToken, encryptedKeyMaterial: encryptedKeyMaterial,
                validTo: validTo, expirationModel: expirationModel, importType: importType,
                keyMaterialDescription: keyMaterialDescription, keyMaterialID: keyMaterialID),
            timeout: timeout)
    }
}
