// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == GenerateRandomRequest, Reply == GenerateRandomResponse {
    /// GenerateRandom, as in the AWS KMS API.
    public static var generateRandom: Self {
        Self("KMS/GenerateRandom", repeatable: true)
    }
}

extension KMSClient {
    /// Returns random bytes.
    ///
    /// - Parameters:
    ///   - numberOfBytes: How many bytes. 1 to 1,024.
    ///   - customKeyStoreID: The custom key store whose generator is to be used. 1 to 64
    ///     characters.
    ///   - recipient: An attested enclave for which the reply is to be encrypted.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func generateRandom(
        numberOfBytes: Int? = nil, customKeyStoreID: String? = nil, recipient: RecipientInfo? = nil,
        timeout: Duration? = nil
    ) async throws(KMSError) -> GenerateRandomResponse {
        try await call(
            .generateRandom,
            GenerateRandomRequest(
                numberOfBytes: numberOfBytes, customKeyStoreID: customKeyStoreID,
                recipient: recipient),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Returns random bytes.
    ///
    /// - Parameters:
    ///   - numberOfBytes: How many bytes. 1 to 1,024.
    ///   - customKeyStoreID: The custom key store whose generator is to be used. 1 to 64
    ///     characters.
    ///   - recipient: An attested enclave for which the reply is to be encrypted.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func generateRandom(
        numberOfBytes: Int? = nil, customKeyStoreID: String? = nil, recipient: RecipientInfo? = nil,
        timeout: Duration? = nil
    ) throws(KMSError) -> GenerateRandomResponse {
        try call(
            .generateRandom,
            GenerateRandomRequest(
                numberOfBytes: numberOfBytes, customKeyStoreID: customKeyStoreID,
                recipient: recipient),
            timeout: timeout)
    }
}
