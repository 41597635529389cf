import KMSCrypto
package import KMSModel
import KMSSecrets
package import KMSAPI

extension Engine {
    /// Opens a ciphertext and seals its plaintext again; the plaintext stays inside.
    ///
    /// Source: AWS KMS API Reference, ReEncrypt.
    package func reEncrypt(
        _ request: borrowing ReEncryptRequest, for caller: Caller
    ) throws(KMSError) -> ReEncryptResponse {
        let sourceAlgorithm = request.sourceEncryptionAlgorithm ?? .symmetricDefault
        let destinationAlgorithm = request.destinationEncryptionAlgorithm ?? .symmetricDefault
        return try recorded(
            .reEncrypt, request, for: caller,
            checking: {
                CommonChecks.requireSource(
                    request.ciphertextBlob, named: request.sourceKeyID, "sourceKeyId",
                    request.dryRunModifiers,
                    dryRun: request.dryRun, &$0)
            }
        ) { call throws(KMSError) in
            let ignoresCiphertext = try CommonChecks.ignoresCiphertext(
                request.dryRunModifiers, dryRun: request.dryRun)
            try CommonChecks.grantTokens(request.grantTokens)

            let source = try call.source(
                of: request.ciphertextBlob, named: request.sourceKeyID, by: sourceAlgorithm,
                ignoringCiphertext: ignoresCiphertext)
            let destination = try call.permit(
                on: request.destinationKeyID, taking: .keyOrAlias
            ).key
            try destination.requireState(for: .reEncrypt)
            try destination.requireEncryption(by: destinationAlgorithm, in: .reEncrypt)
            guard let blob = source.blob else {
                try CommonChecks.dryRun(request.dryRun)
                throw KMSError(.invalidCiphertext)
            }
            let material = try keyRing.require(blob, of: source.key)
            let plaintext = try vault.open(
                blob, with: material, context: request.sourceEncryptionContext)
            try CommonChecks.dryRun(request.dryRun)
            let target = try keyRing.current(of: destination)
            return ReEncryptResponse(
                ciphertextBlob: try vault.seal(
                    plaintext, under: target, of: destination,
                    context: request.destinationEncryptionContext),
                sourceKeyID: source.key.arn, keyID: destination.arn,
                sourceEncryptionAlgorithm: sourceAlgorithm,
                destinationEncryptionAlgorithm: destinationAlgorithm,
                sourceKeyMaterialID: material.text,
                destinationKeyMaterialID: target.text)
        }
    }
}
