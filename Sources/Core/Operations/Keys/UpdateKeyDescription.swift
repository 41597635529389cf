package import KMSModel
package import KMSWire

extension Engine {
    /// Replaces the description of a key that is not pending deletion.
    ///
    /// Source: AWS KMS API Reference, UpdateKeyDescription.
    package func updateKeyDescription(
        _ request: borrowing UpdateKeyDescriptionRequest, for caller: Caller
    ) throws(KMSError) -> UpdateKeyDescriptionResponse {
        try recorded(.updateKeyDescription, for: caller) { call throws(KMSError) in
            call.note("keyId", request.keyID)
            call.note("description", request.description)
            var validator = Validator()
            validator.require(key: request.keyID)
            validator.require(request.description, "description", length: 0...8192)
            try validator.finish()
            let allowed = Set(KeyState.allCases)
                .subtracting([.pendingDeletion, .pendingReplicaDeletion])
            let description = present(request.description)
            try call.changeKey(present(request.keyID), in: allowed) {
                $0.description = description
            }
            return UpdateKeyDescriptionResponse()
        }
    }
}
