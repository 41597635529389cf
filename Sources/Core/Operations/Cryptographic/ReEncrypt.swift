import KMSCrypto
package import KMSModel
import KMSSecrets
package import KMSWire

extension Engine {
    /// Opens a ciphertext and seals its plaintext again; the plaintext stays inside.
    ///
    /// Source: AWS KMS API Reference, ReEncrypt.
    package func reEncrypt(
        _ request: borrowing ReEncryptRequest, for caller: Caller
    ) throws(KMSError) -> ReEncryptResponse {
        let sourceAlgorithm = request.sourceEncryptionAlgorithm ?? .symmetricDefault
        let destinationAlgorithm = request.destinationEncryptionAlgorithm ?? .symmetricDefault
        return try recorded(.reEncrypt, for: caller) { call throws(KMSError) in
            call.note("sourceKeyId", request.sourceKeyID)
            call.note("sourceEncryptionAlgorithm", sourceAlgorithm)
            call.note("sourceEncryptionContext", request.sourceEncryptionContext)
            call.note("destinationKeyId", request.destinationKeyID)
            call.note("destinationEncryptionAlgorithm", destinationAlgorithm)
            call.note("destinationEncryptionContext", request.destinationEncryptionContext)
            call.note("dryRun", flag: request.dryRun)
            let ignoresCiphertext = try validate(request)

            let source = try call.source(
                of: request.ciphertextBlob, named: request.sourceKeyID, by: sourceAlgorithm,
                ignoringCiphertext: ignoresCiphertext)
            let destination = try call.permit(
                on: present(request.destinationKeyID), taking: .keyOrAlias
            ).key
            try destination.requireUsable()
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

    private func validate(_ request: borrowing ReEncryptRequest) throws(KMSError) -> Bool {
        var validator = Validator()
        validator.check(
            bytes: request.ciphertextBlob?.count, "ciphertextBlob", length: 1...6144)
        validator.check(key: request.sourceKeyID, "sourceKeyId")
        validator.require(key: request.destinationKeyID, "destinationKeyId")
        validator.check(grantTokens: request.grantTokens)
        let ignoresCiphertext =
            request.dryRun == true && request.dryRunModifiers.contains(.ignoreCiphertext)
        if request.ciphertextBlob == nil {
            if !ignoresCiphertext {
                validator.missing("ciphertextBlob")
            } else if request.sourceKeyID == nil {
                validator.missing("sourceKeyId")
            }
        }
        try validator.finish()
        _ = try CommonChecks.ignoresCiphertext(request.dryRunModifiers, dryRun: request.dryRun)
        try CommonChecks.context(request.sourceEncryptionContext, "sourceEncryptionContext")
        try CommonChecks.context(
            request.destinationEncryptionContext, "destinationEncryptionContext")
        try CommonChecks.grantTokens(request.grantTokens)
        return ignoresCiphertext
    }
}
