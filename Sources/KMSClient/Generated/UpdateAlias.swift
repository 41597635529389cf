// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == UpdateAliasRequest, Reply == UpdateAliasResponse {
    /// UpdateAlias, as in the AWS KMS API.
    public static var updateAlias: Self {
        Self("KMS/UpdateAlias", repeatable: true)
    }
}

extension KMSClient {
    /// Lets an alias stand for another KMS key.
    ///
    /// Both keys must be of the same type and have the same key usage.
    ///
    /// - Parameters:
    ///   - aliasName: The alias name, with its prefix `alias/`. 1 to 256 characters.
    ///   - targetKeyID: The KMS key that the alias is to stand for. Key ID or key ARN; 1 to 2,048
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func updateAlias(
        aliasName: String, targetKeyID: String, timeout: Duration? = nil
    ) async throws(KMSError) {
        _ = try await call(
            .updateAlias,
            UpdateAliasRequest(aliasName: aliasName, targetKeyID: targetKeyID),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Lets an alias stand for another KMS key.
    ///
    /// Both keys must be of the same type and have the same key usage.
    ///
    /// - Parameters:
    ///   - aliasName: The alias name, with its prefix `alias/`. 1 to 256 characters.
    ///   - targetKeyID: The KMS key that the alias is to stand for. Key ID or key ARN; 1 to 2,048
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func updateAlias(
        aliasName: String, targetKeyID: String, timeout: Duration? = nil
    ) throws(KMSError) {
        _ = try call(
            .updateAlias,
            UpdateAliasRequest(aliasName: aliasName, targetKeyID: targetKeyID),
            timeout: timeout)
    }
}
