// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == DescribeKeyRequest, Reply == DescribeKeyResponse {
    /// DescribeKey, as in the AWS KMS API.
    public static var describeKey: Self {
        Self("KMS/DescribeKey", repeatable: true)
    }
}

extension KMSClient {
    /// Tells what is known of a KMS key: its ARN, state, type, usage and origin.
    ///
    /// It works in every key state.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func describeKey(
        keyID: String, grantTokens: [String] = [], timeout: Duration? = nil
    ) async throws(KMSError) -> DescribeKeyResponse {
        try await call(
            .describeKey,
            DescribeKeyRequest(keyID: keyID, grantTokens: grantTokens),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Tells what is known of a KMS key: its ARN, state, type, usage and origin.
    ///
    /// It works in every key state.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID, key ARN, alias name or alias ARN; 1 to 2,048 characters.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func describeKey(
        keyID: String, grantTokens: [String] = [], timeout: Duration? = nil
    ) throws(KMSError) -> DescribeKeyResponse {
        try call(
            .describeKey,
            DescribeKeyRequest(keyID: keyID, grantTokens: grantTokens),
            timeout: timeout)
    }
}
