// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation
where Request == GetParametersForImportRequest, Reply == GetParametersForImportResponse {
    /// GetParametersForImport, as in the AWS KMS API.
    public static var getParametersForImport: Self {
        Self("KMS/GetParametersForImport", repeatable: true)
    }
}

extension KMSClient {
    /// Returns the public key to encrypt key material with, and the token to import it by.
    ///
    /// Both are valid for 24 hours. The origin of the key must be EXTERNAL.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - wrappingAlgorithm: How the key material will be encrypted.
    ///   - wrappingKeySpec: The type of the public key to encrypt with.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func getParametersForImport(
        keyID: String, wrappingAlgorithm: AlgorithmSpec, wrappingKeySpec: WrappingKeySpec,
        timeout: Duration? = nil
    ) async throws(KMSError) -> GetParametersForImportResponse {
        try await call(
            .getParametersForImport,
            GetParametersForImportRequest(
                keyID: keyID, wrappingAlgorithm: wrappingAlgorithm, wrappingKeySpec: wrappingKeySpec
            ),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Returns the public key to encrypt key material with, and the token to import it by.
    ///
    /// Both are valid for 24 hours. The origin of the key must be EXTERNAL.
    ///
    /// - Parameters:
    ///   - keyID: The KMS key. Key ID or key ARN; 1 to 2,048 characters.
    ///   - wrappingAlgorithm: How the key material will be encrypted.
    ///   - wrappingKeySpec: The type of the public key to encrypt with.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func getParametersForImport(
        keyID: String, wrappingAlgorithm: AlgorithmSpec, wrappingKeySpec: WrappingKeySpec,
        timeout: Duration? = nil
    ) throws(KMSError) -> GetParametersForImportResponse {
        try call(
            .getParametersForImport,
            GetParametersForImportRequest(
                keyID: keyID, wrappingAlgorithm: wrappingAlgorithm, wrappingKeySpec: wrappingKeySpec
            ),
            timeout: timeout)
    }
}
