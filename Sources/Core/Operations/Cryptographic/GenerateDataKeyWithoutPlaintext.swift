package import KMSModel
package import KMSAPI

extension Engine {
    /// Makes a data key and returns it only encrypted, for use some other time.
    ///
    /// Source: AWS KMS API Reference, GenerateDataKeyWithoutPlaintext.
    package func generateDataKeyWithoutPlaintext(
        _ request: borrowing GenerateDataKeyWithoutPlaintextRequest, for caller: Caller
    ) throws(KMSError) -> GenerateDataKeyWithoutPlaintextResponse {
        try recorded(.generateDataKeyWithoutPlaintext, request, for: caller) {
            call throws(KMSError) in
            let made = try call.dataKey(request)
            return GenerateDataKeyWithoutPlaintextResponse(
                ciphertextBlob: made.ciphertext, keyID: made.keyARN,
                keyMaterialID: made.materialID)
        }
    }
}
