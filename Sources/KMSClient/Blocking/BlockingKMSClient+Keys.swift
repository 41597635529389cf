public import KMSModel
public import KMSAPI

extension BlockingKMSClient {
    /// Creates a KMS key; symmetric, for encryption, unless told otherwise.
    ///
    /// A key of another `keySpec` needs a `keyUsage`. With the `origin` EXTERNAL it has no key material
    /// until some is imported.
    /// Never sent twice: after ``KMSErrorCode/unavailable`` look whether the key is there.
    public func createKey(
        description: String? = nil, keySpec: KeySpec? = nil, keyUsage: KeyUsageType? = nil,
        origin: OriginType? = nil, policy: String? = nil, tags: [Tag] = [],
        timeout: Duration? = nil
    ) throws(KMSError) -> CreateKeyResponse {
        try call(
            .createKey,
            CreateKeyRequest(
                policy: policy, description: description, keyUsage: keyUsage, keySpec: keySpec,
                origin: origin, tags: tags),
            timeout: timeout)
    }

    /// Tells what is known of a key.
    ///
    /// `keyID` is a key ID, key ARN, alias name or alias ARN.
    public func describeKey(
        keyID: String, grantTokens: [String] = [], timeout: Duration? = nil
    ) throws(KMSError) -> DescribeKeyResponse {
        try call(
            .describeKey,
            DescribeKeyRequest(keyID: keyID, grantTokens: grantTokens),
            timeout: timeout)
    }

    /// Lists one page of the keys.
    ///
    /// `limit` is 1 to 1,000 entries, `marker` the `nextMarker` of the page before.
    public func listKeys(
        limit: Int? = nil, marker: String? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> ListKeysResponse {
        try call(
            .listKeys,
            ListKeysRequest(limit: limit, marker: marker),
            timeout: timeout)
    }

    /// Changes the description of a key, 0 to 8,192 characters.
    ///
    /// `keyID` is a key ID or key ARN.
    public func updateKeyDescription(
        keyID: String, description: String, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .updateKeyDescription,
            UpdateKeyDescriptionRequest(keyID: keyID, description: description),
            timeout: timeout)
    }

    /// Enables a key.
    ///
    /// `keyID` is a key ID or key ARN.
    public func enableKey(
        keyID: String, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .enableKey,
            EnableKeyRequest(keyID: keyID),
            timeout: timeout)
    }

    /// Disables a key; the very next call with it is refused.
    ///
    /// `keyID` is a key ID or key ARN.
    public func disableKey(
        keyID: String, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .disableKey,
            DisableKeyRequest(keyID: keyID),
            timeout: timeout)
    }
}
