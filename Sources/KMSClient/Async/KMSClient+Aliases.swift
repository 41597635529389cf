public import KMSModel
public import KMSAPI

extension KMSClient {
    /// Gives a key a name that begins with `alias/`.
    ///
    /// Never sent twice.
    public func createAlias(
        aliasName: String, targetKeyID: String, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .createAlias,
            CreateAliasRequest(aliasName: aliasName, targetKeyID: targetKeyID),
            timeout: timeout)
    }

    /// Lets an alias stand for another key.
    public func updateAlias(
        aliasName: String, targetKeyID: String, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .updateAlias,
            UpdateAliasRequest(aliasName: aliasName, targetKeyID: targetKeyID),
            timeout: timeout)
    }

    /// Deletes an alias; its key stays.
    ///
    /// Never sent twice.
    public func deleteAlias(
        aliasName: String, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .deleteAlias,
            DeleteAliasRequest(aliasName: aliasName),
            timeout: timeout)
    }

    /// Lists one page of the aliases, of one key or of all.
    ///
    /// `limit` is 1 to 100 entries, `marker` the `nextMarker` of the page before.
    public func listAliases(
        keyID: String? = nil, limit: Int? = nil, marker: String? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> ListAliasesResponse {
        try await call(
            .listAliases,
            ListAliasesRequest(keyID: keyID, limit: limit, marker: marker),
            timeout: timeout)
    }
}
