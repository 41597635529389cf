// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == CreateGrantRequest, Reply == CreateGrantResponse {
    /// CreateGrant, as in the AWS KMS API.
    public static var createGrant: Self {
        Self("KMS/CreateGrant", repeatable: false)
    }
}

extension KMSClient {
    /// Lets a principal use a KMS key for some operations, until the grant is retired or revoked.
    ///
    /// The grant holds for the next call of every connection; a token is never needed. With a name,
    /// the same call makes no second grant. Whoever may create a grant by a grant can pass on what
    /// that allows, no more. Never sent twice: after ``KMSErrorCode/unavailable`` look whether it
    /// was done.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - operations: The operations to allow, each of which the key must support. At most 50
    ///     elements.
    ///   - granteePrincipal: The principal to allow, by its ARN; this or a service, not both. 1 to
    ///     256 characters.
    ///   - retiringPrincipal: The principal that may retire the grant, by its ARN. 1 to 256
    ///     characters.
    ///   - constraints: What the grant demands of a call beyond its operation.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - name: A name: the same call with the same name makes no second grant. 1 to 256
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - granteeServicePrincipal: The service to allow; this or a principal, not both. 1 to 128
    ///     characters.
    ///   - retiringServicePrincipal: The service that may retire the grant. 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func createGrant(
        keyID: String, operations: [GrantOperation], granteePrincipal: String? = nil,
        retiringPrincipal: String? = nil, constraints: GrantConstraints? = nil,
        grantTokens: [String] = [], name: String? = nil, dryRun: Bool? = nil,
        granteeServicePrincipal: String? = nil, retiringServicePrincipal: String? = nil,
        timeout: Duration? = nil
    ) async throws(KMSError) -> CreateGrantResponse {
        try await call(
            .createGrant,
            CreateGrantRequest(
                keyID: keyID, granteePrincipal: granteePrincipal,
                retiringPrincipal: retiringPrincipal, operations: operations,
                constraints: constraints, grantTokens: grantTokens, name: name, dryRun: dryRun,
                granteeServicePrincipal: granteeServicePrincipal,
                retiringServicePrincipal: retiringServicePrincipal),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Lets a principal use a KMS key for some operations, until the grant is retired or revoked.
    ///
    /// The grant holds for the next call of every connection; a token is never needed. With a name,
    /// the same call makes no second grant. Whoever may create a grant by a grant can pass on what
    /// that allows, no more. Never sent twice: after ``KMSErrorCode/unavailable`` look whether it
    /// was done.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - operations: The operations to allow, each of which the key must support. At most 50
    ///     elements.
    ///   - granteePrincipal: The principal to allow, by its ARN; this or a service, not both. 1 to
    ///     256 characters.
    ///   - retiringPrincipal: The principal that may retire the grant, by its ARN. 1 to 256
    ///     characters.
    ///   - constraints: What the grant demands of a call beyond its operation.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - name: A name: the same call with the same name makes no second grant. 1 to 256
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - granteeServicePrincipal: The service to allow; this or a principal, not both. 1 to 128
    ///     characters.
    ///   - retiringServicePrincipal: The service that may retire the grant. 1 to 128 characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func createGrant(
        keyID: String, operations: [GrantOperation], granteePrincipal: String? = nil,
        retiringPrincipal: String? = nil, constraints: GrantConstraints? = nil,
        grantTokens: [String] = [], name: String? = nil, dryRun: Bool? = nil,
        granteeServicePrincipal: String? = nil, retiringServicePrincipal: String? = nil,
        timeout: Duration? = nil
    ) throws(KMSError) -> CreateGrantResponse {
        try call(
            .createGrant,
            CreateGrantRequest(
                keyID: keyID, granteePrincipal: granteePrincipal,
                retiringPrincipal: retiringPrincipal, operations: operations,
                constraints: constraints, grantTokens: grantTokens, name: name, dryRun: dryRun,
                granteeServicePrincipal: granteeServicePrincipal,
                retiringServicePrincipal: retiringServicePrincipal),
            timeout: timeout)
    }
}
