// Generated from proto/kms/v1 by scripts/generate.py; do not edit.

public import KMSAPI
public import KMSModel
internal import KMSWire

extension KMSOperation where Request == ReEncryptRequest, Reply == ReEncryptResponse {
    /// ReEncrypt, as in the AWS KMS API.
    public static var reEncrypt: Self {
        Self("KMS/ReEncrypt", repeatable: true)
    }
}

extension KMSClient {
    /// Encrypts a ciphertext again, under another KMS key or encryption context; the plaintext
    /// stays in the service.
    ///
    /// The service finds the source key from the ciphertext. The ciphertext of an asymmetric key
    /// does not tell its key: then the source key and its encryption algorithm must be given.
    ///
    /// - Parameters:
    ///   - destinationKeyID: The KMS key to encrypt with. Key ID, key ARN, alias name or alias ARN;
    ///     1 to 2,048 characters.
    ///   - ciphertextBlob: The ciphertext; may be absent in a dry run that leaves it out. 1 to
    ///     6,144 bytes.
    ///   - sourceEncryptionContext: The encryption context that the ciphertext was made with; at
    ///     most 8192 bytes of names and values.
    ///   - sourceKeyID: The KMS key that encrypted the ciphertext; if absent, the ciphertext tells
    ///     it, except that of an asymmetric key. Key ID, key ARN, alias name or alias ARN; 1 to
    ///     2,048 characters.
    ///   - destinationEncryptionContext: The encryption context of the new ciphertext; at most 8192
    ///     bytes of names and values. Empty if absent.
    ///   - sourceEncryptionAlgorithm: The algorithm of the ciphertext; SYMMETRIC_DEFAULT if absent.
    ///   - destinationEncryptionAlgorithm: The algorithm to encrypt with; SYMMETRIC_DEFAULT if
    ///     absent.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - dryRunModifiers: What a dry run leaves out of its checks. At most 10 elements.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func reEncrypt(
        destinationKeyID: String, ciphertextBlob: [UInt8]? = nil,
        sourceEncryptionContext: EncryptionContext? = nil, sourceKeyID: String? = nil,
        destinationEncryptionContext: EncryptionContext? = nil,
        sourceEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        destinationEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil, grantTokens: [String] = [],
        dryRun: Bool? = nil, dryRunModifiers: [DryRunModifierType] = [], timeout: Duration? = nil
    ) async throws(KMSError) -> ReEncryptResponse {
        try await call(
            .reEncrypt,
            ReEncryptRequest(
                ciphertextBlob: ciphertextBlob, sourceEncryptionContext: sourceEncryptionContext,
                sourceKeyID: sourceKeyID, destinationKeyID: destinationKeyID,
                destinationEncryptionContext: destinationEncryptionContext,
                sourceEncryptionAlgorithm: sourceEncryptionAlgorithm,
                destinationEncryptionAlgorithm: destinationEncryptionAlgorithm,
                grantTokens: grantTokens, dryRun: dryRun, dryRunModifiers: dryRunModifiers),
            timeout: timeout)
    }
}

extension BlockingKMSClient {
    /// Encrypts a ciphertext again, under another KMS key or encryption context; the plaintext
    /// stays in the service.
    ///
    /// The service finds the source key from the ciphertext. The ciphertext of an asymmetric key
    /// does not tell its key: then the source key and its encryption algorithm must be given.
    ///
    /// - Parameters:
    ///   - destinationKeyID: The KMS key to encrypt with. Key ID, key ARN, alias name or alias ARN;
    ///     1 to 2,048 characters.
    ///   - ciphertextBlob: The ciphertext; may be absent in a dry run that leaves it out. 1 to
    ///     6,144 bytes.
    ///   - sourceEncryptionContext: The encryption context that the ciphertext was made with; at
    ///     most 8192 bytes of names and values.
    ///   - sourceKeyID: The KMS key that encrypted the ciphertext; if absent, the ciphertext tells
    ///     it, except that of an asymmetric key. Key ID, key ARN, alias name or alias ARN; 1 to
    ///     2,048 characters.
    ///   - destinationEncryptionContext: The encryption context of the new ciphertext; at most 8192
    ///     bytes of names and values. Empty if absent.
    ///   - sourceEncryptionAlgorithm: The algorithm of the ciphertext; SYMMETRIC_DEFAULT if absent.
    ///   - destinationEncryptionAlgorithm: The algorithm to encrypt with; SYMMETRIC_DEFAULT if
    ///     absent.
    ///   - grantTokens: Tokens of grants that the call relies on. At most 10 elements of 1 to 8,192
    ///     characters.
    ///   - dryRun: Check only: a call that would succeed fails with DryRunOperationException.
    ///   - dryRunModifiers: What a dry run leaves out of its checks. At most 10 elements.
    ///   - timeout: How long the call may take; the client's own timeout if `nil`.
    public func reEncrypt(
        destinationKeyID: String, ciphertextBlob: [UInt8]? = nil,
        sourceEncryptionContext: EncryptionContext? = nil, sourceKeyID: String? = nil,
        destinationEncryptionContext: EncryptionContext? = nil,
        sourceEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil,
        destinationEncryptionAlgorithm: EncryptionAlgorithmSpec? = nil, grantTokens: [String] = [],
        dryRun: Bool? = nil, dryRunModifiers: [DryRunModifierType] = [], timeout: Duration? = nil
    ) throws(KMSError) -> ReEncryptResponse {
        try call(
            .reEncrypt,
            ReEncryptRequest(
                ciphertextBlob: ciphertextBlob, sourceEncryptionContext: sourceEncryptionContext,
                sourceKeyID: sourceKeyID, destinationKeyID: destinationKeyID,
                destinationEncryptionContext: destinationEncryptionContext,
                sourceEncryptionAlgorithm: sourceEncryptionAlgorithm,
                destinationEncryptionAlgorithm: destinationEncryptionAlgorithm,
                grantTokens: grantTokens, dryRun: dryRun, dryRunModifiers: dryRunModifiers),
            timeout: timeout)
    }
}
