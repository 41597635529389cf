public import KMSModel
public import KMSAPI

extension BlockingKMSClient {
    /// Makes a data key pair: the private key in plaintext and encrypted, and the public key.
    ///
    /// Keys are DER: the private one a PKCS #8 PrivateKeyInfo, the public one a SubjectPublicKeyInfo.
    /// Decrypt gives the private key back, for the same encryption context. An RSA pair takes up to
    /// seconds to make.
    public func generateDataKeyPair(
        keyID: String, keyPairSpec: DataKeyPairSpec, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], timeout: Duration? = nil
    ) throws(KMSError) -> GenerateDataKeyPairResponse {
        try call(
            .generateDataKeyPair,
            GenerateDataKeyPairRequest(
                encryptionContext: encryptionContext, keyID: keyID, keyPairSpec: keyPairSpec,
                grantTokens: grantTokens),
            timeout: timeout)
    }

    /// Makes a data key pair whose private key is encrypted only, for whoever may decrypt it later.
    public func generateDataKeyPairWithoutPlaintext(
        keyID: String, keyPairSpec: DataKeyPairSpec, encryptionContext: EncryptionContext? = nil,
        grantTokens: [String] = [], timeout: Duration? = nil
    ) throws(KMSError) -> GenerateDataKeyPairWithoutPlaintextResponse {
        try call(
            .generateDataKeyPairWithoutPlaintext,
            GenerateDataKeyPairWithoutPlaintextRequest(
                encryptionContext: encryptionContext, keyID: keyID, keyPairSpec: keyPairSpec,
                grantTokens: grantTokens),
            timeout: timeout)
    }
}
