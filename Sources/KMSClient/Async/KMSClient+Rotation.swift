public import KMSModel
public import KMSAPI

extension KMSClient {
    /// Has a symmetric encryption key rotated every 90 to 2,560 days; 365 unless told otherwise.
    ///
    /// What earlier key material encrypted can be decrypted as before.
    public func enableKeyRotation(
        keyID: String, rotationPeriodInDays: Int? = nil, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .enableKeyRotation,
            EnableKeyRotationRequest(keyID: keyID, rotationPeriodInDays: rotationPeriodInDays),
            timeout: timeout)
    }

    /// Ends the automatic rotation of a key.
    public func disableKeyRotation(
        keyID: String, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .disableKeyRotation,
            DisableKeyRotationRequest(keyID: keyID),
            timeout: timeout)
    }

    /// Tells whether a key is rotated automatically, how often, and when the next time.
    public func getKeyRotationStatus(
        keyID: String, timeout: Duration? = nil
    ) async throws(KMSError) -> GetKeyRotationStatusResponse {
        try await call(
            .getKeyRotationStatus,
            GetKeyRotationStatusRequest(keyID: keyID),
            timeout: timeout)
    }

    /// Rotates a symmetric encryption key now; 25 times in its life at most.
    ///
    /// Never sent twice: after ``KMSErrorCode/unavailable`` look at the rotations there were.
    @discardableResult
    public func rotateKeyOnDemand(
        keyID: String, timeout: Duration? = nil
    ) async throws(KMSError) -> RotateKeyOnDemandResponse {
        try await call(
            .rotateKeyOnDemand,
            RotateKeyOnDemandRequest(keyID: keyID),
            timeout: timeout)
    }

    /// Lists one page of a key's rotations, oldest first; of all its key materials if asked to.
    ///
    /// `limit` is 1 to 1,000 entries, `marker` the `nextMarker` of the page before.
    public func listKeyRotations(
        keyID: String, includeKeyMaterial: IncludeKeyMaterial? = nil, limit: Int? = nil,
        marker: String? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> ListKeyRotationsResponse {
        try await call(
            .listKeyRotations,
            ListKeyRotationsRequest(
                keyID: keyID, includeKeyMaterial: includeKeyMaterial, limit: limit,
                marker: marker),
            timeout: timeout)
    }
}
