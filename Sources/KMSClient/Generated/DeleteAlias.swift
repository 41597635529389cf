// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == DeleteAliasRequest, Reply == DeleteAliasResponse {
    /// DeleteAlias, as in the AWS KMS API.
    public static var deleteAlias: Self {
        Self("KMS/DeleteAlias", repeatable: false)
    }
}

extension KMSClient {
    /// Deletes an alias; its KMS key stays.
    ///
    /// Never sent twice: after ``KMSErrorCode/unavailable`` look whether the alias is there.
    ///
    /// - Parameters:
    ///   - aliasName: The alias name, with its prefix `alias/`. 1 to 256 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func deleteAlias(
        aliasName: String, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .deleteAlias,
            DeleteAliasRequest(aliasName: aliasName),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Deletes an alias; its KMS key stays.
    ///
    /// Never sent twice: after ``KMSErrorCode/unavailable`` look whether the alias is there.
    ///
    /// - Parameters:
    ///   - aliasName: The alias name, with its prefix `alias/`. 1 to 256 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func deleteAlias(
        aliasName: String, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .deleteAlias,
            DeleteAliasRequest(aliasName: aliasName),
            timeout: timeout)
    }
}
