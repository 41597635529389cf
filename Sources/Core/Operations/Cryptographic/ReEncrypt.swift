import KMSAccess
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
            call.settleRegion(by: request.sourceKeyID, request.destinationKeyID)
            // Each step for the source, then for the destination, before the next.
            let source = try call.source(
                of: request.ciphertextBlob, named: request.sourceKeyID, for: .reEncryptFrom,
                ignoringCiphertext: ignoresCiphertext)
            let target = try call.find(
                request.destinationKeyID, taking: .keyOrAlias, for: .reEncryptTo)
            try call.requireGenuine(request.grantTokens)
            let isOnSameKey = source.key.id == target.id
            let from = try call.permit(
                to: .reEncryptFrom, source, context: request.sourceEncryptionContext,
                isOnSameKey: isOnSameKey, of: request)
            let to = try call.permit(
                to: .reEncryptTo, target, context: request.destinationEncryptionContext,
                isOnSameKey: isOnSameKey, of: request)
            try source.requireKey()
            try from.requireState()
            try to.requireState()
            try from.requireEncryption(by: sourceAlgorithm)
            try to.requireEncryption(by: destinationAlgorithm)
            guard let blob = try source.readable() else {
                try CommonChecks.dryRun(request.dryRun)
                throw KMSError(.invalidCiphertext)
            }
            let opening = try call.material(of: blob, for: from)
            let sealing = try call.material(for: to)
            let plaintext = try vault.open(
                blob, with: opening, for: from, context: request.sourceEncryptionContext)
            try CommonChecks.dryRun(request.dryRun)
            return ReEncryptResponse(
                ciphertextBlob: try vault.seal(
                    plaintext, under: sealing, for: to,
                    context: request.destinationEncryptionContext),
                sourceKeyID: from.key.arn, keyID: to.key.arn,
                sourceEncryptionAlgorithm: sourceAlgorithm,
                destinationEncryptionAlgorithm: destinationAlgorithm,
                sourceKeyMaterialID: opening.text, destinationKeyMaterialID: sealing.text)
        }
    }
}
