// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == CreateAliasRequest, Reply == CreateAliasResponse {
    /// CreateAlias, as in the AWS KMS API.
    public static var createAlias: Self {
        Self("KMS/CreateAlias", repeatable: false)
    }
}

extension KMSClient {
    /// Gives a KMS key a name, which begins with alias/.
    ///
    /// Never sent twice: after ``KMSErrorCode/unavailable`` look whether the alias is there.
    ///
    /// - Parameters:
    ///   - aliasName: The alias name, with its prefix `alias/`. 1 to 256 characters.
    ///   - targetKeyID: The KMS key that the alias is to stand for. Key ID or key ARN; 1 to 2,048
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func createAlias(
        aliasName: String, targetKeyID: String, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .createAlias,
            CreateAliasRequest(aliasName: aliasName, targetKeyID: targetKeyID),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Gives a KMS key a name, which begins with alias/.
    ///
    /// Never sent twice: after ``KMSErrorCode/unavailable`` look whether the alias is there.
    ///
    /// - Parameters:
    ///   - aliasName: The alias name, with its prefix `alias/`. 1 to 256 characters.
    ///   - targetKeyID: The KMS key that the alias is to stand for. Key ID or key ARN; 1 to 2,048
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func createAlias(
        aliasName: String, targetKeyID: String, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .createAlias,
            CreateAliasRequest(aliasName: aliasName, targetKeyID: targetKeyID),
            timeout: timeout)
    }
}
