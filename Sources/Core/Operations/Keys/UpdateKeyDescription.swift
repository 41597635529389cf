package import KMSModel
package import KMSAPI

extension Engine {
    /// Replaces the description of a key that is not pending deletion.
    ///
    /// Source: AWS KMS API Reference, UpdateKeyDescription.
    package func updateKeyDescription(
        _ request: borrowing UpdateKeyDescriptionRequest, for caller: Caller
    ) throws(KMSError) -> Change<UpdateKeyDescriptionResponse> {
        try changing(.updateKeyDescription, request, for: caller) { call throws(KMSError) in
            let description = request.description ?? ""
            return try call.changeKey(request.keyID, of: request, UpdateKeyDescriptionResponse()) {
                $0.description = description
            }
        }
    }
}
