// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
public import KMSSecrets
internal import KMSWire

extension KMSOperation where Request == VerifyMacRequest, Reply == VerifyMacResponse {
    /// VerifyMac, as in the AWS KMS API.
    public static var verifyMac: Self {
        Self("KMS/VerifyMac", repeatable: true)
    }
}

extension KMSClient {
    /// Verifies a message authentication code; one that is not valid is an error.
    ///
    /// Throws ``KMSErrorCode/invalidMac`` if it is not valid; if it returns, it is valid.
    ///
    /// - Parameters:
    ///   - message: The message. 1 to 4,096 bytes.
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - macAlgorithm: The MAC algorithm that was used.
    ///   - mac: The message authentication code. 1 to 6,144 bytes.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func verifyMac(
        message: consuming SecretBytes, keyID: String, macAlgorithm: MacAlgorithmSpec, mac: [UInt8],
        grantTokens: [String] = [], dryRun: Bool? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> VerifyMacResponse {
        try await call(
            .verifyMac,
            VerifyMacRequest(
                message: message, keyID: keyID, macAlgorithm: macAlgorithm, mac: mac,
                grantTokens: grantTokens, dryRun: dryRun),
            timeout: timeout
        ).confirmed()
    }
}

extension BlockingKMSClient {
    /// Verifies a message authentication code; one that is not valid is an error.
    ///
    /// Throws ``KMSErrorCode/invalidMac`` if it is not valid; if it returns, it is valid.
    ///
    /// - Parameters:
    ///   - message: The message. 1 to 4,096 bytes.
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - macAlgorithm: The MAC algorithm that was used.
    ///   - mac: The message authentication code. 1 to 6,144 bytes.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    @discardableResult
    public func verifyMac(
        message: consuming SecretBytes, keyID: String, macAlgorithm: MacAlgorithmSpec, mac: [UInt8],
        grantTokens: [String] = [], dryRun: Bool? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> VerifyMacResponse {
        try call(
            .verifyMac,
            VerifyMacRequest(
                message: message, keyID: keyID, macAlgorithm: macAlgorithm, mac: mac,
                grantTokens: grantTokens, dryRun: dryRun),
            timeout: timeout
        ).confirmed()
    }
}

extension VerifyMacResponse {
    /// The reply, if it says that what was verified is valid.
    ///
    /// A caller that does not look at the reply must not take a forgery for genuine.
    package func confirmed() throws(KMSError) -> VerifyMacResponse {
        guard macValid == true else {
            throw KMSError(.invalidMac, "The service did not say that it is valid.")
        }
        return self
    }
}
