package import KMSModel
import KMSSecrets
package import KMSAPI

extension Engine {
    /// Makes a data key, and returns it in plaintext and encrypted.
    ///
    /// Source: AWS KMS API Reference, GenerateDataKey.
    package func generateDataKey(
        _ request: borrowing GenerateDataKeyRequest, for caller: Caller
    ) throws(KMSError) -> GenerateDataKeyResponse {
        try recorded(.generateDataKey, request, for: caller) { call throws(KMSError) in
            let made = try call.dataKey(request, hasRecipient: request.recipient != nil)
            return GenerateDataKeyResponse(
                ciphertextBlob: made.ciphertext, plaintext: made.plaintext, keyID: made.keyARN,
                keyMaterialID: made.materialID)
        }
    }
}

/// What both forms of the operation ask for.
protocol DataKeyRequest: APIRequest, ~Copyable {
    var keyID: String? { get }
    var encryptionContext: EncryptionContext? { get }
    var numberOfBytes: Int? { get }
    var keySpec: DataKeySpec? { get }
    var grantTokens: [String] { get }
    var dryRun: Bool? { get }
}

extension GenerateDataKeyRequest: DataKeyRequest {}
extension GenerateDataKeyWithoutPlaintextRequest: DataKeyRequest {}

/// A data key in both forms.
struct DataKey: ~Copyable {
    let plaintext: SecretBytes
    let ciphertext: [UInt8]
    let keyARN: String
    let materialID: String
}

extension Call {
    /// Makes the data key that `request` asks for: all of both operations but their replies.
    func dataKey(
        _ request: borrowing some DataKeyRequest & ~Copyable, hasRecipient: Bool = false
    ) throws(KMSError) -> DataKey {
        let count = try CommonChecks.dataKeyLength(request.keySpec, request.numberOfBytes)
        let permit = try permit(
            on: request.keyID, taking: .keyOrAlias, context: request.encryptionContext,
            tokens: request.grantTokens, of: request)
        try permit.requireState()
        try CommonChecks.recipient(isPresent: hasRecipient)
        try permit.requireEncryption(by: .symmetricDefault)
        try CommonChecks.dryRun(request.dryRun)
        let material = try material(for: permit)
        let plaintext = unsafe try engine.vault.random(count)
        let ciphertext = unsafe try engine.vault.seal(
            plaintext, under: material, for: permit, context: request.encryptionContext)
        add("keyMaterialId", material.text)
        return DataKey(
            plaintext: plaintext, ciphertext: ciphertext, keyARN: permit.key.arn,
            materialID: material.text)
    }
}
