// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == CreateKeyRequest, Reply == CreateKeyResponse {
    /// CreateKey, as in the AWS KMS API.
    public static var createKey: Self {
        Self("KMS/CreateKey", repeatable: false)
    }
}

extension KMSClient {
    /// Creates a KMS key: a symmetric encryption key, unless the request says otherwise.
    ///
    /// A key of another key spec needs a key usage. A key of the origin EXTERNAL has no key
    /// material until some is imported. Never sent twice: after ``KMSErrorCode/unavailable`` look
    /// whether the key is there.
    ///
    /// - Parameters:
    ///   - policy: The key policy, a JSON document; the default key policy if absent. 1 to 131,072
    ///     characters.
    ///   - description: A description; empty if absent. 0 to 8,192 characters.
    ///   - keyUsage: What the key may be used for; ENCRYPT_DECRYPT if absent, for symmetric
    ///     encryption keys only.
    ///   - customerMasterKeySpec: Deprecated by AWS in favor of the key spec; must not come with
    ///     it.
    ///   - keySpec: The type of key material; SYMMETRIC_DEFAULT if absent.
    ///   - origin: Where the key material comes from; AWS_KMS if absent.
    ///   - customKeyStoreID: The custom key store to create the key in. 1 to 64 characters.
    ///   - bypassPolicyLockoutSafetyCheck: Skips the check that the caller can change the key
    ///     policy later.
    ///   - tags: The tags of the key, each tag key once. At most 50 elements.
    ///   - multiRegion: Whether to create a multi-Region primary key.
    ///   - xksKeyID: The external key in an external key store. 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func createKey(
        policy: String? = nil, description: String? = nil, keyUsage: KeyUsageType? = nil,
        customerMasterKeySpec: KeySpec? = nil, keySpec: KeySpec? = nil, origin: OriginType? = nil,
        customKeyStoreID: String? = nil, bypassPolicyLockoutSafetyCheck: Bool? = nil,
        tags: [Tag] = [], multiRegion: Bool? = nil, xksKeyID: String? = nil,
        timeout: Duration? = nil
    ) async throws(KMSError) -> CreateKeyResponse {
        try await call(
            .createKey,
            CreateKeyRequest(
                policy: policy, description: description, keyUsage: keyUsage,
                customerMasterKeySpec: customerMasterKeySpec, keySpec: keySpec, origin: origin,
                customKeyStoreID: customKeyStoreID,
                bypassPolicyLockoutSafetyCheck: bypassPolicyLockoutSafetyCheck, tags: tags,
                multiRegion: multiRegion, xksKeyID: xksKeyID),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Creates a KMS key: a symmetric encryption key, unless the request says otherwise.
    ///
    /// A key of another key spec needs a key usage. A key of the origin EXTERNAL has no key
    /// material until some is imported. Never sent twice: after ``KMSErrorCode/unavailable`` look
    /// whether the key is there.
    ///
    /// - Parameters:
    ///   - policy: The key policy, a JSON document; the default key policy if absent. 1 to 131,072
    ///     characters.
    ///   - description: A description; empty if absent. 0 to 8,192 characters.
    ///   - keyUsage: What the key may be used for; ENCRYPT_DECRYPT if absent, for symmetric
    ///     encryption keys only.
    ///   - customerMasterKeySpec: Deprecated by AWS in favor of the key spec; must not come with
    ///     it.
    ///   - keySpec: The type of key material; SYMMETRIC_DEFAULT if absent.
    ///   - origin: Where the key material comes from; AWS_KMS if absent.
    ///   - customKeyStoreID: The custom key store to create the key in. 1 to 64 characters.
    ///   - bypassPolicyLockoutSafetyCheck: Skips the check that the caller can change the key
    ///     policy later.
    ///   - tags: The tags of the key, each tag key once. At most 50 elements.
    ///   - multiRegion: Whether to create a multi-Region primary key.
    ///   - xksKeyID: The external key in an external key store. 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func createKey(
        policy: String? = nil, description: String? = nil, keyUsage: KeyUsageType? = nil,
        customerMasterKeySpec: KeySpec? = nil, keySpec: KeySpec? = nil, origin: OriginType? = nil,
        customKeyStoreID: String? = nil, bypassPolicyLockoutSafetyCheck: Bool? = nil,
        tags: [Tag] = [], multiRegion: Bool? = nil, xksKeyID: String? = nil,
        timeout: Duration? = nil
    ) throws(KMSError) -> CreateKeyResponse {
        try call(
            .createKey,
            CreateKeyRequest(
                policy: policy, description: description, keyUsage: keyUsage,
                customerMasterKeySpec: customerMasterKeySpec, keySpec: keySpec, origin: origin,
                customKeyStoreID: customKeyStoreID,
                bypassPolicyLockoutSafetyCheck: bypassPolicyLockoutSafetyCheck, tags: tags,
                multiRegion: multiRegion, xksKeyID: xksKeyID),
            timeout: timeout)
    }
}
