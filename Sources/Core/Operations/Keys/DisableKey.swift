package import KMSModel
package import KMSAPI

extension Engine {
    /// Makes a key unusable, from the next call on; no change if it is.
    ///
    /// Source: AWS KMS API Reference, DisableKey.
    package func disableKey(
        _ request: borrowing DisableKeyRequest, for caller: Caller
    ) throws(KMSError) -> Change<DisableKeyResponse> {
        try changing(.disableKey, request, for: caller) { call throws(KMSError) in
            try call.changeKey(request.keyID, of: request, DisableKeyResponse()) {
                $0.state = .disabled
            }
        }
    }
}
