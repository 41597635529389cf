public import KMSModel
public import KMSAPI

extension KMSClient {
    /// Gives what key material is encrypted with for its import, and the token to import it by.
    ///
    /// Both hold for 24 hours. `keyID` is a key ID or key ARN of a key whose origin is EXTERNAL.
    public func getParametersForImport(
        keyID: String, wrappingAlgorithm: AlgorithmSpec, wrappingKeySpec: WrappingKeySpec,
        timeout: Duration? = nil
    ) async throws(KMSError) -> GetParametersForImportResponse {
        try await call(
            .getParametersForImport,
            GetParametersForImportRequest(
                keyID: keyID, wrappingAlgorithm: wrappingAlgorithm,
                wrappingKeySpec: wrappingKeySpec),
            timeout: timeout)
    }

    /// Brings encrypted key material into a key.
    ///
    /// It stays for good, or expires at `validTo`, at most 365 days ahead: then the key can't be used
    /// until the same material is imported again. `importType`, `keyMaterialDescription` and
    /// `keyMaterialID` are for symmetric encryption keys. Never sent twice: after
    /// ``KMSErrorCode/unavailable`` look at the key's state.
    public func importKeyMaterial(
        keyID: String, importToken: [UInt8], encryptedKeyMaterial: [UInt8],
        validTo: Timestamp? = nil, importType: ImportType? = nil,
        keyMaterialDescription: String? = nil, keyMaterialID: String? = nil,
        timeout: Duration? = nil
    ) async throws(KMSError) -> ImportKeyMaterialResponse {
        try await call(
            .importKeyMaterial,
            ImportKeyMaterialRequest(
                keyID: keyID, importToken: importToken, encryptedKeyMaterial: encryptedKeyMaterial,
                validTo: validTo,
                expirationModel: validTo == nil ? .keyMaterialDoesNotExpire : .keyMaterialExpires,
                importType: importType, keyMaterialDescription: keyMaterialDescription,
                keyMaterialID: keyMaterialID),
            timeout: timeout)
    }

    /// Deletes imported key material: the key can't be used until it is imported again.
    ///
    /// Of a key with several materials it is the current one, unless `keyMaterialID` names another.
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
