package import KMSModel
package import KMSAPI

extension Engine {
    /// Replaces the description of a key that is not pending deletion.
    ///
    /// Source: AWS KMS API Reference, UpdateKeyDescription.
    package func updateKeyDescription(
        _ request: borrowing UpdateKeyDescriptionRequest, for caller: Caller
    ) throws(KMSError) -> UpdateKeyDescriptionResponse {
        try recorded(.updateKeyDescription, request, for: caller) { call throws(KMSError) in
            let allowed = Set(KeyState.allCases)
                .subtracting([.pendingDeletion, .pendingReplicaDeletion])
            let description = request.description ?? ""
            try call.changeKey(request.keyID, in: allowed) {
                $0.description = description
            }
            return UpdateKeyDescriptionResponse()
        }
    }
}
