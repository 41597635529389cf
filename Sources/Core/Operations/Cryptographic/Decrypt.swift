import KMSAccess
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
            let source = try call.source(
                of: request.ciphertextBlob, named: request.keyID, for: .operation(.decrypt),
                ignoringCiphertext: ignoresCiphertext)
            try call.requireGenuine(request.grantTokens)
            let permit = try call.permit(
                to: .operation(.decrypt), source, context: request.encryptionContext,
                of: request)
            try source.requireKey()
            try permit.requireState()
            try CommonChecks.recipient(isPresent: request.recipient != nil)
            try permit.requireEncryption(by: algorithm)
            guard let blob = try source.readable() else {
                try CommonChecks.dryRun(request.dryRun)
                throw KMSError(.invalidCiphertext)
            }
            let material = try call.material(of: blob, for: permit)
            let plaintext = try vault.open(
                blob, with: material, for: permit, context: request.encryptionContext)
            try CommonChecks.dryRun(request.dryRun)
            call.add("keyMaterialId", material.text)
            return DecryptResponse(
                keyID: permit.key.arn, plaintext: plaintext, encryptionAlgorithm: algorithm,
                keyMaterialID: material.text)
        }
    }
}
