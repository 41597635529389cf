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
            let permit = try call.permit(
                on: request.keyID, taking: .keyOrAlias, context: request.encryptionContext,
                tokens: request.grantTokens, of: request)
            try permit.requireState()
            try permit.requireEncryption(by: algorithm)
            try CommonChecks.dryRun(request.dryRun)
            switch request.plaintext {
            case .none: throw KMSError(.validation)
            case .some(let plaintext):
                return EncryptResponse(
                    ciphertextBlob: try vault.seal(
                        plaintext, under: try call.material(for: permit), for: permit,
                        context: request.encryptionContext),
                    keyID: permit.key.arn, encryptionAlgorithm: algorithm)
            }
        }
    }
}
