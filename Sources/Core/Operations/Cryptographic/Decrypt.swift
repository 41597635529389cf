import KMSCrypto
package import KMSModel
package import KMSAPI

extension Engine {
    /// Decrypts what a key of this service has encrypted; the ciphertext says which.
    ///
    /// Source: AWS KMS API Reference, Decrypt.
    package func decrypt(
        _ request: borrowing DecryptRequest, for caller: Caller
    ) throws(KMSError) -> DecryptResponse {
        let algorithm = request.encryptionAlgorithm ?? .symmetricDefault
        return try recorded(
            .decrypt, request, for: caller,
            checking: {
                CommonChecks.requireSource(
                    request.ciphertextBlob, named: request.keyID, "keyId", request.dryRunModifiers,
                    dryRun: request.dryRun, &$0)
            }
        ) { call throws(KMSError) in
            let ignoresCiphertext = try CommonChecks.ignoresCiphertext(
                request.dryRunModifiers, dryRun: request.dryRun)
            try CommonChecks.grantTokens(request.grantTokens)
            try CommonChecks.recipient(isPresent: request.recipient != nil)

            let source = try call.source(
                of: request.ciphertextBlob, named: request.keyID, by: algorithm,
                ignoringCiphertext: ignoresCiphertext)
            guard let blob = source.blob else {
                try CommonChecks.dryRun(request.dryRun)
                throw KMSError(.invalidCiphertext)
            }
            let material = try keyRing.require(blob, of: source.key)
            let plaintext = try vault.open(
                blob, with: material, context: request.encryptionContext)
            try CommonChecks.dryRun(request.dryRun)
            call.add("keyMaterialId", material.text)
            return DecryptResponse(
                keyID: source.key.arn, plaintext: plaintext, encryptionAlgorithm: algorithm,
                keyMaterialID: material.text)
        }
    }
}
