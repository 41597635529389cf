package import KMSModel
import KMSSecrets
package import KMSWire

extension Engine {
    /// Makes a data key, and returns it in plaintext and encrypted.
    ///
    /// Source: AWS KMS API Reference, GenerateDataKey.
    package func generateDataKey(
        _ request: borrowing GenerateDataKeyRequest, for caller: Caller
    ) throws(KMSError) -> GenerateDataKeyResponse {
        try recorded(.generateDataKey, for: caller) { call throws(KMSError) in
            let form = DataKeyForm(
                keyID: request.keyID, spec: request.keySpec, count: request.numberOfBytes,
                context: request.encryptionContext, grantTokens: request.grantTokens,
                dryRun: request.dryRun)
            let made = try call.dataKey(form, recipient: request.recipient)
            return GenerateDataKeyResponse(
                ciphertextBlob: made.ciphertext, plaintext: made.plaintext, keyID: made.keyARN,
                keyMaterialID: made.materialID)
        }
    }
}

/// What both forms of the operation ask for.
struct DataKeyForm {
    let keyID: String?
    let spec: DataKeySpec?
    let count: Int?
    let context: EncryptionContext?
    let grantTokens: [String]
    let dryRun: Bool?
}

/// A data key in both forms.
struct DataKey: ~Copyable {
    let plaintext: SecretBytes
    let ciphertext: [UInt8]
    let keyARN: String
    let materialID: String
}

extension Call {
    /// Makes the data key that `form` asks for: all of both operations but their replies.
    mutating func dataKey(
        _ form: DataKeyForm, recipient: RecipientInfo? = nil
    ) throws(KMSError) -> DataKey {
        note("keyId", form.keyID)
        note("encryptionContext", form.context)
        note("keySpec", form.spec)
        note("numberOfBytes", form.count)
        note("dryRun", flag: form.dryRun)
        var validator = Validator()
        validator.require(key: form.keyID)
        validator.check(form.count, "numberOfBytes", range: 1...1024)
        validator.check(grantTokens: form.grantTokens)
        try validator.finish()
        let count = try CommonChecks.dataKeyLength(form.spec, form.count)
        try CommonChecks.context(form.context)
        try CommonChecks.grantTokens(form.grantTokens)
        try CommonChecks.recipient(recipient)

        let key = try permit(on: present(form.keyID), taking: .keyOrAlias).key
        try key.requireUsable()
        try key.requireEncryption(by: .symmetricDefault, in: operation)
        try CommonChecks.dryRun(form.dryRun)
        let material = try key.requireCurrent()
        let plaintext = try engine.vault.random(count)
        let ciphertext = try engine.vault.seal(plaintext, under: key, context: form.context)
        record.additional.append(("keyMaterialId", .string(material.text)))
        return DataKey(
            plaintext: plaintext, ciphertext: ciphertext, keyARN: key.arn,
            materialID: material.text)
    }
}
