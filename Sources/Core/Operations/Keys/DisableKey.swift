package import KMSModel
package import KMSWire

extension Engine {
    /// Makes a key unusable, from the next call on; no change if it is.
    ///
    /// Source: AWS KMS API Reference, DisableKey.
    package func disableKey(
        _ request: borrowing DisableKeyRequest, for caller: Caller
    ) throws(KMSError) -> DisableKeyResponse {
        try recorded(.disableKey, for: caller) { call throws(KMSError) in
            call.note("keyId", request.keyID)
            var validator = Validator()
            validator.require(key: request.keyID)
            try validator.finish()
            try call.changeKey(present(request.keyID), in: [.enabled, .disabled]) {
                $0.state = KeyState.disabled.rawValue
            }
            return DisableKeyResponse()
        }
    }
}
