package import KMSModel
package import KMSAPI

extension Engine {
    /// Returns 1 to 1024 random bytes.
    ///
    /// Source: AWS KMS API Reference, GenerateRandom.
    package func generateRandom(
        _ request: borrowing GenerateRandomRequest, for caller: Caller
    ) throws(KMSError) -> GenerateRandomResponse {
        try recorded(.generateRandom, request, for: caller) { call throws(KMSError) in
            guard let count = request.numberOfBytes else {
                throw KMSError(.validation, "NumberOfBytes is required.")
            }
            try call.authorize("*", of: request)
            try CommonChecks.recipient(isPresent: request.recipient != nil)
            if let store = request.customKeyStoreID {
                throw KMSError(
                    .customKeyStoreNotFound,
                    "Custom key store \(UntrustedText.shown(store)) does not exist.")
            }
            return GenerateRandomResponse(plaintext: try vault.random(count))
        }
    }
}
