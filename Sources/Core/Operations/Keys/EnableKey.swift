package import KMSModel
package import KMSWire

extension Engine {
    /// Makes a key usable; no change if it is.
    ///
    /// Source: AWS KMS API Reference, EnableKey.
    package func enableKey(
        _ request: borrowing EnableKeyRequest, for caller: Caller
    ) throws(KMSError) -> EnableKeyResponse {
        try recorded(.enableKey, for: caller) { call throws(KMSError) in
            call.note("keyId", request.keyID)
            var validator = Validator()
            validator.require(key: request.keyID)
            try validator.finish()
            try call.changeKey(present(request.keyID), in: [.enabled, .disabled]) {
                $0.state = KeyState.enabled.rawValue
            }
            return EnableKeyResponse()
        }
    }
}
