package import KMSModel
package import KMSWire

extension Engine {
    /// Encrypts up to 4096 bytes under a key.
    ///
    /// Source: AWS KMS API Reference, Encrypt.
    package func encrypt(
        _ request: borrowing EncryptRequest, for caller: Caller
    ) throws(KMSError) -> EncryptResponse {
        let algorithm = request.encryptionAlgorithm ?? .symmetricDefault
        return try recorded(.encrypt, for: caller) { call throws(KMSError) in
            call.note("keyId", request.keyID)
            call.note("encryptionContext", request.encryptionContext)
            call.note("encryptionAlgorithm", algorithm)
            call.note("dryRun", flag: request.dryRun)
            try validate(request)

            let key = try call.permit(on: present(request.keyID), taking: .keyOrAlias).key
            try key.requireUsable()
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

    private func validate(_ request: borrowing EncryptRequest) throws(KMSError) {
        var validator = Validator()
        validator.require(key: request.keyID)
        switch request.plaintext {
        case .none: validator.missing("plaintext")
        case .some(let plaintext):
            validator.check(bytes: plaintext.count, "plaintext", length: 1...4096)
        }
        validator.check(grantTokens: request.grantTokens)
        try validator.finish()
        try CommonChecks.context(request.encryptionContext)
        try CommonChecks.grantTokens(request.grantTokens)
    }
}
