package import KMSModel
package import KMSAPI

extension Engine {
    /// Encrypts up to 4096 bytes under a key.
    ///
    /// Source: AWS KMS API Reference, Encrypt.
    package func encrypt(
        _ request: borrowing EncryptRequest, for caller: Caller
    ) throws(KMSError) -> EncryptResponse {
        let algorithm = request.encryptionAlgorithm ?? .symmetricDefault
        return try recorded(.encrypt, request, for: caller) { call throws(KMSError) in
            try CommonChecks.grantTokens(request.grantTokens)
            let key = try call.permit(on: request.keyID, taking: .keyOrAlias).key
            try key.requireState(for: .encrypt)
            try key.requireEncryption(by: algorithm, in: .encrypt)
            try CommonChecks.dryRun(request.dryRun)
            switch request.plaintext {
            case .none: throw KMSError(.validation)
            case .some(let plaintext):
                return EncryptResponse(
                    ciphertextBlob: try vault.seal(
                        plaintext, under: try keyRing.current(of: key), of: key,
                        context: request.encryptionContext),
                    keyID: key.arn, encryptionAlgorithm: algorithm)
            }
        }
    }
}
