import KMSCrypto
package import KMSModel
package import KMSWire

extension Engine {
    /// Decrypts what a key of this service has encrypted; the ciphertext says which.
    ///
    /// Source: AWS KMS API Reference, Decrypt.
    package func decrypt(
        _ request: borrowing DecryptRequest, for caller: Caller
    ) throws(KMSError) -> DecryptResponse {
        let algorithm = request.encryptionAlgorithm ?? .symmetricDefault
        return try recorded(.decrypt, for: caller) { call throws(KMSError) in
            call.note("keyId", request.keyID)
            call.note("encryptionContext", request.encryptionContext)
            call.note("encryptionAlgorithm", algorithm)
            call.note("dryRun", flag: request.dryRun)
            let ignoresCiphertext = try validate(request)

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

    private func validate(_ request: borrowing DecryptRequest) throws(KMSError) -> Bool {
        var validator = Validator()
        validator.check(
            bytes: request.ciphertextBlob?.count, "ciphertextBlob", length: 1...6144)
        validator.check(key: request.keyID)
        validator.check(grantTokens: request.grantTokens)
        let ignoresCiphertext =
            request.dryRun == true && request.dryRunModifiers.contains(.ignoreCiphertext)
        if request.ciphertextBlob == nil {
            if !ignoresCiphertext {
                validator.missing("ciphertextBlob")
            } else if request.keyID == nil {
                validator.missing("keyId")
            }
        }
        try validator.finish()
        _ = try CommonChecks.ignoresCiphertext(request.dryRunModifiers, dryRun: request.dryRun)
        try CommonChecks.context(request.encryptionContext)
        try CommonChecks.grantTokens(request.grantTokens)
        try CommonChecks.recipient(isPresent: request.recipient != nil)
        return ignoresCiphertext
    }
}
