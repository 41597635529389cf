// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
public import KMSSecrets
internal import KMSWire

extension KMSOperation where Request == GenerateMacRequest, Reply == GenerateMacResponse {
    /// GenerateMac, as in the AWS KMS API.
    public static var generateMac: Self {
        Self("KMS/GenerateMac", repeatable: true)
    }
}

extension KMSClient {
    /// Makes the message authentication code of a message.
    ///
    /// - Parameters:
    ///   - message: The message. 1 to 4,096 bytes.
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - macAlgorithm: The MAC algorithm; the one that the key supports.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func generateMac(
        message: consuming SecretBytes, keyID: String, macAlgorithm: MacAlgorithmSpec,
        grantTokens: [String] = [], dryRun: Bool? = nil, timeout: Duration? = nil
    ) async throws(KMSError) -> GenerateMacResponse {
        try await call(
            .generateMac,
            GenerateMacRequest(
                message: message, keyID: keyID, macAlgorithm: macAlgorithm,
                grantTokens: grantTokens, dryRun: dryRun),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Makes the message authentication code of a message.
    ///
    /// - Parameters:
    ///   - message: The message. 1 to 4,096 bytes.
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - macAlgorithm: The MAC algorithm; the one that the key supports.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func generateMac(
        message: consuming SecretBytes, keyID: String, macAlgorithm: MacAlgorithmSpec,
        grantTokens: [String] = [], dryRun: Bool? = nil, timeout: Duration? = nil
    ) throws(KMSError) -> GenerateMacResponse {
        try call(
            .generateMac,
            GenerateMacRequest(
                message: message, keyID: keyID, macAlgorithm: macAlgorithm,
                grantTokens: grantTokens, dryRun: dryRun),
            timeout: timeout)
    }
}
